/**
 * Reads the text of a PDF in a thread of its own (see read.ts), which can be stopped where the PDF has no end.
 * Given `{ bytes, most }`, it answers `{ pages }`, the text of each page, or `{ total }` where there are more than `most`.
 */
import { parentPort, workerData } from 'node:worker_threads';
import { PDFParse } from 'pdf-parse';

const pdf = new PDFParse({ data: workerData.bytes, verbosity: 0 });
try {
  const { total } = await pdf.getInfo();
  if (total > workerData.most) parentPort.postMessage({ total });
  else {
    const read = await pdf.getText({ pageJoiner: '' });
    parentPort.postMessage({ pages: read.pages.map((page) => page.text) });
  }
} finally {
  await pdf.destroy();
}
