package org.partnershipactions.cases;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;

/** What agencies are asked for, graffiti to be removed, and dates that were moved. */
@Embeddable
public class CaseEfforts {

	@ElementCollection
	@CollectionTable(name = "case_ask", joinColumns = @JoinColumn(name = "case_id"))
	@OrderColumn(name = "position")
	private List<CaseAsk> asks = new ArrayList<>();

	@ElementCollection
	@CollectionTable(name = "case_graffiti", joinColumns = @JoinColumn(name = "case_id"))
	@OrderColumn(name = "position")
	private List<GraffitiRemoval> graffiti = new ArrayList<>();

	@ElementCollection
	@CollectionTable(name = "case_deadline_change", joinColumns = @JoinColumn(name = "case_id"))
	@OrderColumn(name = "position")
	private List<CaseDateChange> changes = new ArrayList<>();

	void ask(CaseAsk ask) {
		this.asks.add(ask);
	}

	/**
	 * Makes a contribution of each ask that waits.
	 * @return their keys
	 */
	List<String> send(Function<CaseAsk, String> asker) {
		List<String> keys = new ArrayList<>();
		this.asks.replaceAll((ask) -> ask.waiting() ? send(ask, asker, keys) : ask);
		return keys;
	}

	private static CaseAsk send(CaseAsk ask, Function<CaseAsk, String> asker, List<String> keys) {
		keys.add(asker.apply(ask));
		return ask.asked(keys.get(keys.size() - 1));
	}

	/** Forgets the words; who was asked by when, and what was moved, stays. */
	void erase() {
		this.asks.replaceAll((ask) -> new CaseAsk(ask.agency(), null, ask.due(), ask.contribution()));
		this.changes.replaceAll((change) -> new CaseDateChange(change.step(), change.from(), change.to(), null,
				change.by(), change.at()));
	}

	void found(Instant at, Instant due) {
		this.graffiti.add(new GraffitiRemoval(at, due, null));
	}

	/** Notes the removal of what was found last, and whether it was in time. */
	boolean removed(Instant at) {
		int last = this.graffiti.size() - 1;
		this.graffiti.set(last, this.graffiti.get(last).removed(at));
		return this.graffiti.get(last).inTime();
	}

	void moved(CaseDateChange change) {
		this.changes.add(change);
	}

	boolean hasWaitingAsks() {
		return this.asks.stream().anyMatch(CaseAsk::waiting);
	}

	/** Whether this agency has been asked for the same by this day already. */
	boolean isAsked(String agency, String request, LocalDate due) {
		return this.asks.stream()
			.anyMatch((ask) -> ask.agency().equals(agency) && java.util.Objects.equals(ask.request(), request)
					&& java.util.Objects.equals(ask.due(), due));
	}

	List<CaseAsk> asks() {
		return List.copyOf(this.asks);
	}

	List<GraffitiRemoval> graffiti() {
		return List.copyOf(this.graffiti);
	}

	public List<CaseDateChange> changes() {
		return List.copyOf(this.changes);
	}

}
