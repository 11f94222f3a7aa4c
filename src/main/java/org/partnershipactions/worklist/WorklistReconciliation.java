package org.partnershipactions.worklist;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.partnershipactions.security.AllowedTo;
import org.partnershipactions.workflow.OpenTaskReading;
import org.partnershipactions.workflow.TaskEvent;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.data.domain.Limit;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Service;

import static org.partnershipactions.security.AllowedTo.Audience.INSTALLATION_ADMINISTRATORS;

/**
 * Compares the worklist with the engine and repairs it. Both are written in one
 * transaction, so it should never find anything; a restored backup is why it exists.
 */
@Service
public class WorklistReconciliation {

	private static final Logger log = LoggerFactory.getLogger(WorklistReconciliation.class);

	private static final int BATCH = 500;

	private final WorkItems rows;

	private final OpenTaskReading engine;

	private final WorklistRepair repair;

	WorklistReconciliation(WorkItems rows, OpenTaskReading engine, WorklistRepair repair) {
		this.rows = rows;
		this.engine = engine;
		this.repair = repair;
	}

	/** Compares and repairs now. */
	@AllowedTo(INSTALLATION_ADMINISTRATORS)
	public ReconciliationReport check() {
		return compare();
	}

	@Scheduled(cron = "${partnership.worklist.check:0 30 2 * * *}", zone = "Europe/London")
	void checkNightly() {
		compare();
	}

	private ReconciliationReport compare() {
		RepairCount tally = new RepairCount();
		String last = "";
		for (List<TaskEvent> batch = batch(last); !batch.isEmpty(); batch = batch(last)) {
			bringIn(batch, tally);
			last = batch.get(batch.size() - 1).taskId();
		}
		closeStale(tally);
		ReconciliationReport report = tally.report();
		log.info("Worklist compared with the engine: {} open tasks, {} items added, {} changed, {} closed",
				report.compared(), report.added(), report.changed(), report.closed());
		return report;
	}

	private List<TaskEvent> batch(String last) {
		return this.engine.openTasks(last, BATCH);
	}

	private void bringIn(List<TaskEvent> batch, RepairCount tally) {
		Set<String> known = new HashSet<>();
		Set<String> right = new HashSet<>();
		this.rows.findByTaskIdIn(batch.stream().map(TaskEvent::taskId).toList()).forEach((row) -> {
			known.add(row.taskId());
			batch.stream()
				.filter((task) -> task.taskId().equals(row.taskId()) && row.agreesWith(task))
				.forEach((task) -> right.add(task.taskId()));
		});
		tally.compared += batch.size();
		batch.stream()
			.filter((task) -> !right.contains(task.taskId()) && this.repair.bringIn(task))
			.forEach((task) -> tally.repaired(known.contains(task.taskId())));
	}

	private void closeStale(RepairCount tally) {
		String last = "";
		for (List<WorkItem> open = open(last); !open.isEmpty(); open = open(last)) {
			Set<String> inEngine = this.engine.stillOpen(open.stream().map(WorkItem::taskId).toList());
			tally.closed += (int) open.stream()
				.filter((item) -> !inEngine.contains(item.taskId()) && this.repair.close(item))
				.count();
			last = open.get(open.size() - 1).taskId();
		}
	}

	private List<WorkItem> open(String last) {
		return this.rows.findByStateAndTaskIdGreaterThanOrderByTaskId(WorkItemState.OPEN, last, Limit.of(BATCH));
	}

	private static final class RepairCount {

		private int compared;

		private int added;

		private int changed;

		private int closed;

		void repaired(boolean known) {
			this.changed += known ? 1 : 0;
			this.added += known ? 0 : 1;
		}

		ReconciliationReport report() {
			return new ReconciliationReport(this.compared, this.added, this.changed, this.closed);
		}

	}

}
