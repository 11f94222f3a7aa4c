package org.partnershipactions.testing;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.partnershipactions.workflow.Diagram;
import org.partnershipactions.workflow.Processes;
import org.partnershipactions.workflow.Step;

/**
 * Stands in for the engine where a module is tested alone: keeps what it was told, in
 * order, as sentences.
 */
public class RecordedProcesses implements Processes {

	private final List<String> told = new ArrayList<>();

	/** What was told since the last call of {@link #forget}. */
	public List<String> told() {
		return List.copyOf(this.told);
	}

	/** Begins anew. */
	public void forget() {
		this.told.clear();
	}

	/** Adds a sentence of another stand-in, so that the order can be seen. */
	public void note(String sentence) {
		this.told.add(sentence);
	}

	@Override
	public void start(String process, String key, Map<String, ?> facts) {
		note("start " + process + new TreeMap<>(facts));
	}

	@Override
	public void complete(Step step, Map<String, ?> facts) {
		note("complete " + step.task() + new TreeMap<>(facts));
	}

	@Override
	public void refresh(String process, String key) {
		note("refresh " + process);
	}

	@Override
	public void rearm(Step step, String boundaryEvent, Instant at) {
		note("rearm " + boundaryEvent);
	}

	@Override
	public void assign(String taskId, String person) {
		note("assign " + taskId);
	}

	@Override
	public void releaseAll(String person) {
		note("release all");
	}

	@Override
	public void repeat(Step step, String instead) {
		note("repeat " + step.task());
	}

	@Override
	public void tell(String process, String key, String message) {
		note("tell " + process + " " + message);
	}

	@Override
	public boolean running(String process, String key) {
		return true;
	}

	@Override
	public Diagram diagram(String process, String key) {
		throw new UnsupportedOperationException("No diagrams here");
	}

}
