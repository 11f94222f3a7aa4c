// Draws a process where the page only lists its steps, and marks how far this instance came.
const MARKS = { done: 'app-step--done', open: 'app-step--open', late: 'app-step--late' };
const READABLE = 0.55;

const ids = (figure, kind) => (figure.dataset[kind] ?? '').split(' ').filter(Boolean);

const mark = (figure, viewer) => {
  const canvas = viewer.get('canvas');
  const elements = viewer.get('elementRegistry');
  for (const [kind, style] of Object.entries(MARKS)) {
    ids(figure, kind).filter((id) => elements.get(id)).forEach((id) => canvas.addMarker(id, style));
  }
};

const fitHeight = (view, canvas) => {
  const inner = canvas.viewbox().inner;
  const scale = Math.min(1, view.clientWidth / (inner.width + 40));
  const height = (inner.height + 60) * Math.max(scale, READABLE);
  view.style.height = `${Math.round(Math.min(Math.max(height, 240), 560))}px`;
  canvas.resized();
};

const showWhole = (canvas) => canvas.zoom('fit-viewport', 'auto');

// A drawing too wide to read is shown from the step where it stands.
const showPresentStep = (figure, viewer) => {
  const canvas = viewer.get('canvas');
  showWhole(canvas);
  const present = ids(figure, 'open').map((id) => viewer.get('elementRegistry').get(id)).filter(Boolean).pop();
  if (canvas.zoom() >= READABLE || !present) {
    return;
  }
  canvas.zoom(READABLE * 1.3);
  const { width, height } = canvas.viewbox();
  canvas.viewbox({ x: present.x + present.width / 2 - width / 2, y: present.y + present.height / 2 - height / 2, width, height });
};

const tools = (figure, canvas) => {
  const steps = { in: () => canvas.zoom(canvas.zoom() * 1.25), out: () => canvas.zoom(canvas.zoom() / 1.25), all: () => showWhole(canvas) };
  figure.querySelectorAll('[data-zoom]').forEach((button) => button.addEventListener('click', steps[button.dataset.zoom]));
};

const STEP = 60;
const ARROWS = { ArrowLeft: [STEP, 0], ArrowRight: [-STEP, 0], ArrowUp: [0, STEP], ArrowDown: [0, -STEP] };

const keys = (view, canvas) => view.addEventListener('keydown', (event) => {
  if (ARROWS[event.key] && event.target === view) {
    const [dx, dy] = ARROWS[event.key];
    canvas.scroll({ dx, dy });
    event.preventDefault();
  }
});

const draw = async (figure) => {
  const view = figure.querySelector('.app-diagram__canvas');
  const frame = figure.querySelector('.app-diagram__view');
  frame.hidden = false;
  const viewer = new window.BpmnJS({ container: view, zoomScroll: { enabled: false } });
  try {
    await viewer.importXML(figure.querySelector('.app-diagram__xml').content.textContent);
  } catch (broken) {
    frame.hidden = true;
    console.warn('The diagram cannot be drawn.', broken.message);
    return;
  }
  mark(figure, viewer);
  fitHeight(view, viewer.get('canvas'));
  showPresentStep(figure, viewer);
  tools(figure, viewer.get('canvas'));
  keys(view, viewer.get('canvas'));
  figure.dataset.drawn = 'true';
};

for (const figure of document.querySelectorAll('[data-diagram]')) {
  await draw(figure);
}
