// Draws the values of a measure from the table that stands below them.
const figureOf = (text) => (text === undefined ? null : Number.parseFloat(text));

const line = (label, data, more) => ({ label, data, pointRadius: 4, spanGaps: true, ...more });

const draw = (chart) => {
  const rows = [...document.querySelectorAll(`#${chart.dataset.measureChart} tbody tr`)];
  const target = figureOf(chart.dataset.target);
  const before = rows.map((row) => figureOf(row.dataset.lastYear));
  const datasets = [line('Value', rows.map((row) => figureOf(row.dataset.value)), { borderColor: '#1b365d', backgroundColor: '#1b365d', pointRadius: 5 })];
  if (target !== null) {
    datasets.push(line('Target', rows.map(() => target), { borderColor: '#00703c', backgroundColor: '#00703c', borderDash: [8, 4], pointStyle: 'line' }));
  }
  if (before.some((value) => value !== null)) {
    datasets.push(line(chart.dataset.before, before, { borderColor: '#505a5f', backgroundColor: '#505a5f', borderDash: [2, 4], pointStyle: 'rectRot' }));
  }
  chart.hidden = false;
  new window.Chart(chart.querySelector('canvas'), {
    type: 'line',
    data: { labels: rows.map((row) => row.dataset.day), datasets },
    options: {
      animation: false,
      maintainAspectRatio: false,
      plugins: { legend: { position: 'bottom', labels: { usePointStyle: true } } },
      scales: { y: { beginAtZero: true, title: { display: true, text: chart.dataset.unit }, suggestedMax: chart.dataset.unit === '%' ? 100 : undefined, ticks: { precision: 0 } } },
    },
  });
  chart.dataset.drawn = 'true';
};

for (const chart of document.querySelectorAll('[data-measure-chart]')) {
  draw(chart);
}
