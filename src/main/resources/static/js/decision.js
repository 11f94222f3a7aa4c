// Draws a decision table below its plain list of rules, and marks the rule that answered.
// The viewer answers by calling back.
const answered = (ask) => new Promise((done, failed) => {
  ask((problem) => (problem ? failed(problem) : done()));
});

const show = async (figure) => {
  const view = figure.querySelector('.app-decision__view');
  const table = figure.querySelector('.app-decision__table');
  view.hidden = false;
  try {
    const viewer = new window.DmnJS({ container: table });
    const xml = figure.querySelector('.app-decision__xml').content.textContent;
    await answered((done) => viewer.importXML(xml, { open: false }, done));
    await answered((done) => viewer.open(viewer.getViews().find((one) => one.type === 'decisionTable'), done));
  } catch (broken) {
    view.hidden = true;
    console.warn('The decision table cannot be drawn.', broken.message);
    return;
  }
  table.querySelectorAll(`[data-row-id="${figure.dataset.rule}"]`).forEach((cell) => cell.classList.add('app-decision__hit'));
  table.querySelectorAll('th.index-column').forEach((head) => { head.textContent = '#'; });
  table.querySelectorAll('.tjs-table-container').forEach((region) => { region.tabIndex = 0; });
  figure.dataset.drawn = 'true';
};

for (const figure of document.querySelectorAll('[data-decision]')) {
  await show(figure);
}
