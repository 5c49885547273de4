// The words that PDF.js shows where a record's quote is marked: each letter whose middle lies in a mark, in the order of the page's words.
const marks = [...document.querySelectorAll(`.marks .quote[data-record="${arguments[0]}"]`)].map((mark) => ({
  sheet: mark.closest(".sheet"),
  box: mark.getBoundingClientRect(),
}));
let words = "";
for (const sheet of new Set(marks.map((mark) => mark.sheet))) {
  const boxes = marks.filter((mark) => mark.sheet === sheet).map((mark) => mark.box);
  const nodes = document.createTreeWalker(sheet.querySelector(".textLayer"), NodeFilter.SHOW_TEXT);
  for (let node = nodes.nextNode(); node; node = nodes.nextNode()) {
    const range = document.createRange();
    for (let at = 0; at < node.length; at++) {
      range.setStart(node, at);
      range.setEnd(node, at + 1);
      const { left, right, top, bottom } = range.getBoundingClientRect();
      const x = (left + right) / 2;
      const y = (top + bottom) / 2;
      if (boxes.some((box) => x >= box.left && x <= box.right && y >= box.top && y <= box.bottom)) words += node.data[at];
    }
  }
}
return words;
