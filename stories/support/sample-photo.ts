/** A street with a house, a car with its number plate and a puddle, drawn. @param name Its file name. */
export async function samplePhoto(name: string): Promise<File> {
  const canvas = new OffscreenCanvas(1600, 1200);
  const context = canvas.getContext('2d')!;
  const fill = (colour: string, x: number, y: number, width: number, height: number) => {
    context.fillStyle = colour;
    context.fillRect(x, y, width, height);
  };
  const disc = (colour: string, x: number, y: number, across: number, high: number) => {
    context.fillStyle = colour;
    context.beginPath();
    context.ellipse(x, y, across / 2, high / 2, 0, 0, 2 * Math.PI);
    context.fill();
  };
  fill('#b9d7e8', 0, 0, 1600, 640);
  fill('#c8a27c', 120, 200, 520, 500);
  for (const x of [190, 400]) fill('#5b7d92', x, 290, 140, 160);
  fill('#7d8288', 0, 640, 1600, 560);
  disc('#5fa3c7', 560, 1000, 760, 180);
  disc('#d8ecf5', 520, 985, 420, 70);
  fill('#b3372f', 900, 520, 560, 220);
  fill('#8d2a24', 1000, 400, 340, 140);
  for (const x of [1010, 1360]) disc('#22272c', x, 740, 150, 150);
  fill('#f4f4f0', 1090, 640, 230, 64);
  context.fillStyle = '#14202b';
  context.font = 'bold 48px sans-serif';
  context.fillText('AB 1234', 1106, 690);
  return new File([await canvas.convertToBlob({ type: 'image/jpeg', quality: 0.9 })], name, { type: 'image/jpeg' });
}
