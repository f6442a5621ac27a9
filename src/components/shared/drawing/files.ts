/** A picture as a file that stands alone. */
export function svgFile(picture: SVGSVGElement): Blob {
  return new Blob([serialized(picture)], { type: 'image/svg+xml' });
}

/** A picture in pixels, two for each of its units, so that it stays sharp on paper and on a slide. */
export async function pngFile(picture: SVGSVGElement): Promise<Blob> {
  const image = new Image();
  // Not the address of a blob: some browsers take what they draw from one for another site's.
  image.src = `data:image/svg+xml,${encodeURIComponent(serialized(picture))}`;
  await image.decode();
  const canvas = document.createElement('canvas');
  canvas.width = 2 * image.width;
  canvas.height = 2 * image.height;
  canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height);
  return new Promise((resolve, reject) => {
    canvas.toBlob((file) => (file ? resolve(file) : reject(new Error('not drawn'))), 'image/png');
  });
}

function serialized(picture: SVGSVGElement): string {
  return new XMLSerializer().serializeToString(picture);
}
