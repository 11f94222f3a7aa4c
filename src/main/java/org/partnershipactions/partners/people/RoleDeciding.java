package org.partnershipactions.partners.people;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

import org.partnershipactions.forms.InvalidAnswers;
import org.partnershipactions.partners.Directory;
import org.partnershipactions.partners.people.PersonEvent.PersonLeft;
import org.partnershipactions.security.AllowedTo;
import org.partnershipactions.security.CurrentPerson;
import org.partnershipactions.security.NotFound;
import org.partnershipactions.security.Role;

import org.springframework.context.event.EventListener;
import org.springframework.data.domain.Limit;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import static org.partnershipactions.security.AllowedTo.Audience.MANAGERS_AND_BOARD;
import static org.partnershipactions.security.AllowedTo.Audience.OVERSEERS;

/**
 * Consents to roles that administrators ask for, or refuses them. The manager consents to
 * every one, the board to that of a manager alone, so that a manager who is gone can be
 * followed by another.
 */
@Service
@Transactional
public class RoleDeciding {

	private static final int LONGEST_REASON = 500;

	private static final Limit LATEST = Limit.of(50);

	private final RoleRequests requests;

	private final Memberships memberships;

	private final Directory directory;

	private final CurrentPerson current;

	private final Clock clock;

	RoleDeciding(RoleRequests requests, Memberships memberships, Directory directory, CurrentPerson current,
			Clock clock) {
		this.requests = requests;
		this.memberships = memberships;
		this.directory = directory;
		this.current = current;
		this.clock = clock;
	}

	/** Requests that wait, the oldest first, and the latest that were decided. */
	@AllowedTo(OVERSEERS)
	@Transactional(readOnly = true)
	public RoleRequestList all() {
		String partnership = this.current.partnership();
		return new RoleRequestList(views(this.requests.in(partnership, RoleRequestState.WAITING)),
				views(this.requests.decided(partnership, LATEST)));
	}

	/** How many requests wait for the person who is signed in. */
	@AllowedTo(OVERSEERS)
	@Transactional(readOnly = true)
	public int waiting() {
		Set<Role> roles = decided();
		return roles.isEmpty() ? 0 : this.requests.count(this.current.partnership(), RoleRequestState.WAITING, roles);
	}

	/**
	 * Consents to a role or refuses it.
	 * @param reason why it is refused, at most 500 characters; not read where it is given
	 */
	@AllowedTo(MANAGERS_AND_BOARD)
	public void decide(String id, boolean consents, String reason) {
		RoleRequest request = this.requests.findById(id)
			.filter((one) -> one.position().partnership().equals(this.current.partnership()))
			.orElseThrow(() -> new NotFound("request"));
		check(request);
		if (consents) {
			this.memberships.save(request.consent(this.current.username(), now()));
			this.requests.save(request);
		}
		else {
			this.requests.save(request.refuse(this.current.username(), needed(reason), now()));
		}
	}

	@EventListener
	void left(PersonLeft event) {
		this.requests.findByPersonAndState(event.key(), RoleRequestState.WAITING)
			.forEach((request) -> this.requests.save(request.lapse(now())));
	}

	private void check(RoleRequest request) {
		if (!decided().contains(request.position().role())) {
			throw new AccessDeniedException("Only the manager consents to this role");
		}
		if (Set.of(request.person(), request.askedBy()).contains(this.current.username())) {
			throw new InvalidAnswers("decision", "You asked for this role, or it is your own. Somebody else decides");
		}
	}

	/** Roles to which who is signed in may consent. */
	private Set<Role> decided() {
		if (this.current.is(Role.MANAGER)) {
			return EnumSet.allOf(Role.class);
		}
		return this.current.is(Role.BOARD) ? EnumSet.of(Role.MANAGER) : Set.of();
	}

	private static String needed(String reason) {
		if (reason == null || reason.isBlank()) {
			throw new InvalidAnswers("reason", "Enter why the role is refused");
		}
		if (reason.strip().length() > LONGEST_REASON) {
			throw new InvalidAnswers("reason", "The reason must be 500 characters or fewer");
		}
		return reason.strip();
	}

	private Instant now() {
		return this.clock.instant();
	}

	private List<RoleRequestView> views(Collection<RoleRequest> some) {
		return some.stream()
			.map((one) -> new RoleRequestView(one.id(), one.person(), this.directory.personName(one.person()),
					one.position().role(), one.position().where(this.directory), one.begins(), one.ends(),
					this.directory.personName(one.askedBy()), one.askedAt(), one.state(),
					(one.decidedBy() != null) ? this.directory.personName(one.decidedBy()) : null, one.decidedAt(),
					one.reason()))
			.toList();
	}

	/** Requests for roles: those that wait, and those that were decided of late. */
	public record RoleRequestList(List<RoleRequestView> waiting, List<RoleRequestView> decided) {
	}

	/**
	 * A request for a role as people read it.
	 *
	 * @param id identity
	 * @param username name of the account that is to have the role
	 * @param name name of the person
	 * @param role what it lets them do
	 * @param where name of the agency, the task group or the partnership
	 * @param begins first day
	 * @param ends last day, or null
	 * @param askedBy name of the administrator who asked
	 * @param askedAt when
	 * @param state what became of it
	 * @param decidedBy name of who decided, or null
	 * @param decidedAt when, or null while it waits
	 * @param reason why it was refused, or null
	 */
	public record RoleRequestView(String id, String username, String name, Role role, String where, LocalDate begins,
			LocalDate ends, String askedBy, Instant askedAt, RoleRequestState state, String decidedBy,
			Instant decidedAt, String reason) {
	}

}
