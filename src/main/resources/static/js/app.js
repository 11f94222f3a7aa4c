// Nothing here is needed to use a page: it makes what already works more comfortable.
const frame = document.querySelector('script[data-govuk-frontend]');

document.body.classList.add('js-enabled', 'govuk-frontend-supported');

const { initAll } = await import(frame.dataset.govukFrontend);
initAll();
