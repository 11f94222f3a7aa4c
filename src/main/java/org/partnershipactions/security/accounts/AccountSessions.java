package org.partnershipactions.security.accounts;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

import org.partnershipactions.security.Actor;
import org.partnershipactions.security.AllowedTo;
import org.partnershipactions.security.accounts.AccountEvent.AccountDisabled;
import org.partnershipactions.security.accounts.AccountEvent.InvitationRedeemed;
import org.partnershipactions.security.accounts.AccountEvent.SessionsEnded;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.session.FindByIndexNameSessionRepository;
import org.springframework.session.Session;
import org.springframework.stereotype.Service;

import static org.partnershipactions.security.AllowedTo.Audience.SIGNED_IN;

/** Shows a person where they are signed in, and ends that. */
@Service
public class AccountSessions {

	/** When the person signed in, in milliseconds since 1970, in their session. */
	public static final String SINCE = "signedInAt";

	/** Network address from which the person signed in, in their session. */
	public static final String FROM = "signedInFrom";

	/** Browser and system with which the person signed in, in their session. */
	public static final String WITH = "signedInWith";

	/** Who signed in at another organisation, in their session. */
	public static final String ELSEWHERE = "signedInElsewhere";

	private final ObjectProvider<FindByIndexNameSessionRepository<? extends Session>> sessions;

	private final ApplicationEventPublisher events;

	AccountSessions(ObjectProvider<FindByIndexNameSessionRepository<? extends Session>> sessions,
			ApplicationEventPublisher events) {
		this.sessions = sessions;
		this.events = events;
	}

	/**
	 * Sessions of whoever is signed in, the latest first.
	 * @param current id of the session in which this is asked
	 */
	@AllowedTo(SIGNED_IN)
	public List<OwnSession> own(String current) {
		return of(Actor.username()).values()
			.stream()
			.filter((session) -> !session.isExpired())
			.map((session) -> OwnSession.of(session, current))
			.sorted(Comparator.comparing(OwnSession::lastSeen).reversed())
			.toList();
	}

	/** Ends all sessions of whoever is signed in but the one in which this is asked. */
	@AllowedTo(SIGNED_IN)
	public void endOthers(String current) {
		String username = Actor.username();
		List<String> others = of(username).keySet().stream().filter((id) -> !id.equals(current)).toList();
		this.sessions.ifAvailable((repository) -> others.forEach(repository::deleteById));
		this.events.publishEvent(new SessionsEnded(username, others.size()));
	}

	/** Whoever left is signed out everywhere. */
	@EventListener
	void closed(AccountDisabled event) {
		endAll(event.key());
	}

	/** Whoever used the old password does not stay. */
	@EventListener
	void redeemed(InvitationRedeemed event) {
		endAll(event.key());
	}

	private void endAll(String username) {
		this.sessions.ifAvailable((repository) -> of(username).keySet().forEach(repository::deleteById));
	}

	private Map<String, ? extends Session> of(String username) {
		FindByIndexNameSessionRepository<? extends Session> repository = this.sessions.getIfAvailable();
		return (repository != null) ? repository.findByPrincipalName(username) : Map.of();
	}

	/**
	 * A session as its person sees it.
	 *
	 * @param since when it began
	 * @param lastSeen when something was last asked in it
	 * @param from network address, null where it is not known
	 * @param with browser and system, null where they are not known
	 * @param current whether this is asked in it
	 */
	public record OwnSession(Instant since, Instant lastSeen, String from, String with, boolean current) {

		private static OwnSession of(Session session, String current) {
			Long since = session.getAttribute(SINCE);
			return new OwnSession((since != null) ? Instant.ofEpochMilli(since) : session.getCreationTime(),
					session.getLastAccessedTime(), session.getAttribute(FROM), session.getAttribute(WITH),
					session.getId().equals(current));
		}

	}

}
