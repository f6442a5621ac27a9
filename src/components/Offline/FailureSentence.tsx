import Translate from '@docusaurus/Translate';
import type { Failure } from '../../offline/protocol';

/** Why an edition could not be saved, and what may help. */
export function FailureSentence({ failure }: { failure: Failure }) {
  switch (failure) {
    case 'full':
      return (
        <Translate
          id="handbook.offline.full"
          description="Why an edition could not be saved for reading offline"
        >
          存储空间不足，未能保存。请清理本机或浏览器的存储空间后再试。
        </Translate>
      );
    case 'refused':
      return (
        <Translate
          id="handbook.offline.refused"
          description="Why an edition could not be saved for reading offline"
        >
          浏览器不允许本站保存内容（无痕模式或关闭了网站数据时会这样），因此无法离线阅读。
        </Translate>
      );
    case 'unreachable':
      return (
        <Translate
          id="handbook.offline.unreachable"
          description="Why an edition could not be saved for reading offline"
        >
          网络中断，未能存完；再试时会接着下载。
        </Translate>
      );
    case 'replaced':
      return (
        <Translate
          id="handbook.offline.replaced"
          description="Why an edition could not be saved for reading offline"
        >
          网站刚刚更新，未能保存。请重新载入本页后再试。
        </Translate>
      );
    case 'unsupported':
      return (
        <Translate
          id="handbook.offline.unsupported"
          description="Why an edition could not be saved for reading offline"
        >
          此浏览器不支持离线阅读（较旧的浏览器，或无痕模式）。
        </Translate>
      );
    case 'insecure':
      return (
        <Translate
          id="handbook.offline.insecure"
          description="Why an edition could not be saved for reading offline"
        >
          通过 https 打开本站，才能保存供离线阅读。
        </Translate>
      );
  }
}
