package org.partnershipactions.cases;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;

import org.partnershipactions.security.sealing.SealedText;

/** What agencies are asked for in a case, and graffiti to be removed. */
@Embeddable
public class AgencyRequests {

	@ElementCollection
	@CollectionTable(name = "case_ask", joinColumns = @JoinColumn(name = "case_id"))
	@OrderColumn(name = "position")
	private List<CaseAsk> asks = new ArrayList<>();

	@ElementCollection
	@CollectionTable(name = "case_graffiti", joinColumns = @JoinColumn(name = "case_id"))
	@OrderColumn(name = "position")
	private List<GraffitiRemoval> graffiti = new ArrayList<>();

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

	/** Forgets the words; who was asked by when stays. */
	void erase() {
		this.asks.replaceAll((ask) -> new CaseAsk(ask.agency(), null, ask.due(), ask.contribution()));
	}

	/** Asks an agency for what another one was to be asked for and was not yet. */
	void replace(String from, String to) {
		this.asks.replaceAll((ask) -> (ask.waiting() && from.equals(ask.agency()))
				? new CaseAsk(to, ask.request(), ask.due(), null) : ask);
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

	GraffitiRemoval lastFound() {
		return this.graffiti.get(this.graffiti.size() - 1);
	}

	/**
	 * What an agency is asked for.
	 *
	 * @param agency code of the agency
	 * @param request what is asked
	 * @param due by when it should be done
	 * @param contribution key of the contribution once it was asked for, or null
	 */
	@Embeddable
	record CaseAsk(@Column(length = 50) String agency, @SealedText @Column(name = "what_is_asked") String request,
			@Column(name = "due_on") LocalDate due, @Column(name = "contribution_key") String contribution) {

		boolean waiting() {
			return this.contribution == null;
		}

		CaseAsk asked(String key) {
			return new CaseAsk(this.agency, this.request, this.due, key);
		}

	}

	/**
	 * Offensive graffiti of a case, from the moment from which its hours count.
	 *
	 * @param foundAt when the case learned of it
	 * @param dueAt when its hours end
	 * @param removedAt when it was removed, or null
	 */
	@Embeddable
	public record GraffitiRemoval(@Column(name = "found_at") Instant foundAt, @Column(name = "due_at") Instant dueAt,
			@Column(name = "removed_at") Instant removedAt) {

		GraffitiRemoval removed(Instant at) {
			return new GraffitiRemoval(this.foundAt, this.dueAt, at);
		}

		/** Whether it was removed within its hours. */
		public boolean inTime() {
			return this.removedAt != null && !this.removedAt.isAfter(this.dueAt);
		}

	}

}
