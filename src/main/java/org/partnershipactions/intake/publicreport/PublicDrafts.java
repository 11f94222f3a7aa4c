package org.partnershipactions.intake.publicreport;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

import jakarta.servlet.http.HttpSession;

import org.partnershipactions.security.sealing.BrokenSeal;
import org.partnershipactions.security.sealing.Seal;
import org.partnershipactions.security.sealing.SealedPlace;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.stereotype.Component;

/**
 * Keeps half-made reports between the pages, sealed: in the session, and once more in the
 * page itself, so that a session that ran out loses nothing.
 */
@Component
class PublicDrafts {

	private static final String DRAFT = "publicReport";

	private static final String SENT = "publicReportSent";

	private final Seal seal;

	private final JsonMapper json;

	private final PublicReportSettings settings;

	private final Clock clock;

	PublicDrafts(Seal seal, JsonMapper json, PublicReportSettings settings, Clock clock) {
		this.seal = seal;
		this.json = json;
		this.settings = settings;
		this.clock = clock;
	}

	/** A report of which nothing is answered yet. */
	PublicDraft begin() {
		Instant now = this.clock.instant();
		return new PublicDraft(UUID.randomUUID().toString(), now, now, false, PublicAnswers.NONE);
	}

	/** The report that a session holds. */
	Optional<PublicDraft> in(HttpSession session) {
		return held(session, DRAFT, PublicDraft.class);
	}

	void keep(HttpSession session, PublicDraft draft) {
		session.setAttribute(DRAFT, sealed(draft));
	}

	/** What a page carries of the report, for the case that the session runs out. */
	String carried(PublicDraft draft) {
		return sealed(draft.at(this.clock.instant()));
	}

	/** The report that a page carried; empty where it is too old or none of ours. */
	Optional<PublicDraft> restored(String carried) {
		Instant oldest = this.clock.instant().minus(this.settings.kept());
		return opened(carried, PublicDraft.class).filter((draft) -> draft.id() != null && draft.answers() != null)
			.filter((draft) -> draft.keptAt() != null && draft.keptAt().isAfter(oldest));
	}

	/** The report that a session has sent already. */
	Optional<SentReport> sent(HttpSession session) {
		return held(session, SENT, SentReport.class);
	}

	/** Keeps what came of a report, and nothing of what it said. */
	void finish(HttpSession session, SentReport report) {
		session.removeAttribute(DRAFT);
		session.setAttribute(SENT, sealed(report));
	}

	void forget(HttpSession session) {
		session.removeAttribute(DRAFT);
		session.removeAttribute(SENT);
	}

	private <T> Optional<T> held(HttpSession session, String name, Class<T> type) {
		return (session != null && session.getAttribute(name) instanceof String sealed) ? opened(sealed, type)
				: Optional.empty();
	}

	private String sealed(Object value) {
		return this.seal.seal(this.json.writeValueAsString(value), SealedPlace.CARRIED);
	}

	private <T> Optional<T> opened(String sealed, Class<T> type) {
		try {
			return Optional.of(this.json.readValue(this.seal.open(sealed, SealedPlace.CARRIED), type));
		}
		catch (BrokenSeal | JacksonException ex) {
			return Optional.empty();
		}
	}

}
