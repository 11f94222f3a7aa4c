// Draws a decision table below its plain list of rules, and marks the rule that answered.
const show = async (figure) => {
  const view = figure.querySelector('.app-decision__view');
  const table = figure.querySelector('.app-decision__table');
  view.hidden = false;
  try {
    const viewer = new window.DmnJS({ container: table });
    await viewer.importXML(figure.querySelector('.app-decision__xml').content.textContent);
    await viewer.open(viewer.getViews().find((one) => one.type === 'decisionTable'));
  } catch (broken) {
    view.hidden = true;
    console.warn('The decision table cannot be drawn.', broken.message);
    return;
  }
  table.querySelectorAll(`[data-row-id="${figure.dataset.rule}"]`).forEach((cell) => cell.classList.add('app-decision__hit'));
  figure.dataset.drawn = 'true';
};

for (const figure of document.querySelectorAll('[data-decision]')) {
  await show(figure);
}
