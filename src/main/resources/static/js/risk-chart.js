// Draws the history of a risk from the table that stands below it.
const figureOf = (text) => Number.parseInt(text, 10);

const draw = (chart) => {
  const rows = [...document.querySelectorAll(`#${chart.dataset.riskChart} tbody tr`)];
  const canvas = chart.querySelector('canvas');
  chart.hidden = false;
  new window.Chart(canvas, {
    type: 'line',
    data: {
      labels: rows.map((row) => row.dataset.day),
      datasets: [{ label: 'Score', data: rows.map((row) => figureOf(row.dataset.score)), borderColor: '#1b365d', backgroundColor: '#1b365d', stepped: false, pointRadius: 5 }],
    },
    options: {
      animation: false,
      maintainAspectRatio: false,
      plugins: { legend: { display: false } },
      scales: { y: { beginAtZero: true, suggestedMax: 20, title: { display: true, text: 'Score' }, ticks: { stepSize: 5 } } },
    },
  });
  chart.dataset.drawn = 'true';
};

for (const chart of document.querySelectorAll('[data-risk-chart]')) {
  draw(chart);
}
