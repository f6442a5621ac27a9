import { translate } from '@docusaurus/Translate';

/** What slides and their controls are called. */
export function slideWords() {
  return {
    appendix: translate({
      id: 'handbook.slides.appendix',
      message: '附录',
      description: 'Stands over slides with the data behind charts and matrices',
    }),
    contents: translate({
      id: 'handbook.slides.contents',
      message: '目录',
      description: 'Heads the list of pages in the slides of an edition',
    }),
    position: (number: number, total: number) =>
      translate(
        {
          id: 'handbook.slides.position',
          message: '第 {number} 张，共 {total} 张',
          description: 'What a screen reader calls a slide',
        },
        { number, total },
      ),
    label: (title: string) =>
      translate(
        {
          id: 'handbook.slides.label',
          message: '幻灯片：{title}',
          description: 'What a screen reader calls the slides of a page',
        },
        { title },
      ),
    next: translate({
      id: 'handbook.slides.next',
      message: '下一张',
      description: 'Goes to the next slide',
    }),
    previous: translate({
      id: 'handbook.slides.previous',
      message: '上一张',
      description: 'Goes to the slide before',
    }),
    overview: translate({
      id: 'handbook.slides.overview',
      message: '总览',
      description: 'Shows all slides, small',
    }),
    notes: translate({
      id: 'handbook.slides.notes',
      message: '演讲者备注',
      description: 'Shows the presenter notes beside the slide, and heads them',
    }),
    noNotes: translate({
      id: 'handbook.slides.noNotes',
      message: '本张没有需要说明出处的论断。',
      description: 'In place of presenter notes, on a slide without claims',
    }),
    fullScreen: translate({
      id: 'handbook.slides.fullScreen',
      message: '全屏',
      description: 'Shows the slides on the whole screen, or no longer',
    }),
    black: translate({
      id: 'handbook.slides.black',
      message: '黑屏',
      description: 'Turns the screen black, or shows the slide again',
    }),
    presenter: translate({
      id: 'handbook.slides.presenter',
      message: '演讲者窗口',
      description: 'Opens a window for the presenter with notes, the next slide and a clock',
    }),
    print: translate({
      id: 'handbook.slides.print',
      message: '打印',
      description: 'Prints the slides',
    }),
    leave: translate({
      id: 'handbook.slides.leave',
      message: '退出',
      description: 'Leaves the slides for the page',
    }),
    upNext: (heading: string) =>
      translate(
        {
          id: 'handbook.slides.upNext',
          message: '下一张：{heading}',
          description: 'Names the next slide in the window for the presenter',
        },
        { heading },
      ),
    end: translate({
      id: 'handbook.slides.end',
      message: '已是最后一张',
      description: 'In place of the next slide in the window for the presenter',
    }),
    elapsed: translate({
      id: 'handbook.slides.elapsed',
      message: '已用时',
      description: 'Stands before the time since the presenter began',
    }),
    restart: translate({
      id: 'handbook.slides.restart',
      message: '重新计时',
      description: 'Sets the clock of the presenter to zero',
    }),
    laying: translate({
      id: 'handbook.slides.laying',
      message: '正在排版…',
      description: 'While slides are being laid out',
    }),
  };
}

/** The words in the language of the site. */
export type SlideWords = ReturnType<typeof slideWords>;
