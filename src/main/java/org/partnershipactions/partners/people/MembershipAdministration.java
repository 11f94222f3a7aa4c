package org.partnershipactions.partners.people;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

import org.partnershipactions.calendar.DayWords;
import org.partnershipactions.forms.FieldError;
import org.partnershipactions.forms.InvalidAnswers;
import org.partnershipactions.partners.agencies.Agencies;
import org.partnershipactions.partners.agencies.Agency;
import org.partnershipactions.partners.agencies.Agency.AgencyDetails;
import org.partnershipactions.partners.agencies.TaskGroup;
import org.partnershipactions.partners.agencies.TaskGroups;
import org.partnershipactions.security.AllowedTo;
import org.partnershipactions.security.CurrentPerson;
import org.partnershipactions.security.NotFound;
import org.partnershipactions.security.Role;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import static org.partnershipactions.security.AllowedTo.Audience.ADMINISTRATORS;

/** What administrators do with roles: give them, ask for consent to them and end them. */
@Service
@Transactional
public class MembershipAdministration {

	private final Memberships memberships;

	private final People people;

	private final Agencies agencies;

	private final TaskGroups groups;

	private final CurrentPerson current;

	private final RoleRequests requests;

	private final Clock clock;

	MembershipAdministration(Memberships memberships, People people, Agencies agencies, TaskGroups groups,
			CurrentPerson current, RoleRequests requests, Clock clock) {
		this.memberships = memberships;
		this.people = people;
		this.agencies = agencies;
		this.groups = groups;
		this.current = current;
		this.requests = requests;
		this.clock = clock;
	}

	/**
	 * Gives somebody else a role from a day on, or asks for it where it needs consent;
	 * not found is who works in another partnership alone. While the partnership has no
	 * manager who could consent, the first one is given at once.
	 * @return whether the role is given, or waits
	 */
	@AllowedTo(ADMINISTRATORS)
	public RoleRequestState give(String username, MembershipRequest asked) {
		if (username.equals(this.current.username())) {
			throw new InvalidAnswers("role", "You cannot give a role to yourself. Ask another administrator to do it");
		}
		if (this.people.one(this.current.partnership(), username).filter(Person::active).isEmpty()) {
			throw new NotFound("person");
		}
		if (asked.role() == null || asked.begins() == null) {
			throw new InvalidAnswers(List.of(new FieldError("role", "Choose a role and the first day")));
		}
		if (asked.ends() != null && asked.ends().isBefore(asked.begins())) {
			throw new InvalidAnswers("ends", "The last day must not be before the first day");
		}
		refuseBoth(username, asked);
		if (asked.role() == Role.COUNTY && !this.current.administersInstallation()) {
			throw new InvalidAnswers("role", "Only the administrator of the installation gives the county role");
		}
		return give(new Membership(username, position(asked), asked.begins(), asked.ends()));
	}

	/**
	 * The audit shows what administrators did: nobody looks after both, then or later.
	 */
	private void refuseBoth(String username, MembershipRequest asked) {
		Role other = switch (asked.role()) {
			case ADMINISTRATOR -> Role.AUDITOR;
			case AUDITOR -> Role.ADMINISTRATOR;
			default -> null;
		};
		boolean both = other != null && this.memberships.findByPersonOrderByBegins(username)
			.stream()
			.filter((held) -> held.position().role() == other)
			.filter((held) -> held.position().partnership().equals(this.current.partnership()))
			.anyMatch((held) -> held.ends() == null || !held.ends().isBefore(asked.begins()));
		if (both) {
			throw new InvalidAnswers("role", "Nobody is administrator and auditor: the audit shows what administrators"
					+ " do. Choose somebody else, or end the other role first");
		}
	}

	/** What waits for consent, for one person. */
	@AllowedTo(ADMINISTRATORS)
	@Transactional(readOnly = true)
	public List<Role> waiting(String username) {
		return this.requests.findByPersonAndState(username, RoleRequestState.WAITING)
			.stream()
			.map(RoleRequest::position)
			.filter((one) -> one.partnership().equals(this.current.partnership()))
			.map(Position::role)
			.toList();
	}

	/** Whether somebody has a role, today or later, or waits for consent to it. */
	@AllowedTo(ADMINISTRATORS)
	@Transactional(readOnly = true)
	public boolean hasOrAwaits(String username, MembershipRequest asked) {
		Position position = position(asked);
		LocalDate today = LocalDate.now(this.clock);
		return this.memberships.findByPersonOrderByBegins(username)
			.stream()
			.anyMatch((one) -> one.position().equals(position) && (one.ends() == null || !one.ends().isBefore(today)))
				|| this.requests.in(this.current.partnership(), RoleRequestState.WAITING)
					.stream()
					.anyMatch((one) -> one.wants(username, position));
	}

	/** Ends a role after a day. */
	@AllowedTo(ADMINISTRATORS)
	public void end(String id, LocalDate lastDay) {
		Membership membership = this.memberships.findById(id)
			.filter((one) -> one.position().partnership().equals(this.current.partnership()))
			.orElseThrow(() -> new NotFound("role"));
		if (membership.position().role() == Role.ADMINISTRATOR && membership.person().equals(this.current.username())) {
			throw new InvalidAnswers("ends", "You cannot end your own role as administrator. Ask another one to do it");
		}
		if (membership.position().role() == Role.MANAGER && this.memberships.isOnlyManager(this.current.partnership(),
				membership.person(), LocalDate.now(this.clock))) {
			throw new InvalidAnswers("ends", "This is the only manager, whose consent other roles need. Have another"
					+ " manager appointed first: the board consents to it");
		}
		this.memberships.save(membership.endOn(lastDay));
	}

	private RoleRequestState give(Membership wanted) {
		Instant now = this.clock.instant();
		String partnership = this.current.partnership();
		Position position = wanted.position();
		boolean first = position.role() == Role.MANAGER
				&& this.memberships.managers(partnership, LocalDate.now(this.clock)).isEmpty();
		if (position.role().needsConsent() && !first) {
			if (this.requests.in(partnership, RoleRequestState.WAITING)
				.stream()
				.anyMatch((one) -> one.wants(wanted.person(), position))) {
				throw new InvalidAnswers("role", "This role waits for consent already. Nothing was changed");
			}
			this.requests.save(RoleRequest.asked(wanted, this.current.username(), now));
			return RoleRequestState.WAITING;
		}
		this.memberships.save(wanted);
		if (first) {
			this.requests.save(RoleRequest.ofFirstManager(wanted, this.current.username(), now));
		}
		return first ? RoleRequestState.FIRST_MANAGER : RoleRequestState.GIVEN;
	}

	private Position position(MembershipRequest asked) {
		String partnership = this.current.partnership();
		return switch (asked.role()) {
			case MEMBER, COORDINATOR -> new Position(partnership, asked.role(), agency(asked), null);
			case LEAD -> new Position(partnership, asked.role(), null, group(asked));
			default -> Position.across(partnership, asked.role());
		};
	}

	private String agency(MembershipRequest asked) {
		return this.agencies.findByCode(String.valueOf(asked.agency()))
			.filter((agency) -> agency.serves(this.current.partnership()))
			.map(Agency::details)
			.map(MembershipAdministration::existing)
			.orElseThrow(() -> new InvalidAnswers("agency", "Choose the agency of the member or coordinator"));
	}

	private static String existing(AgencyDetails agency) {
		if (agency.ended()) {
			throw new InvalidAnswers("agency", agency.name() + " ended on " + DayWords.day(agency.endedOn())
					+ ". Choose the agency that took over its work");
		}
		return agency.code();
	}

	private String group(MembershipRequest asked) {
		return this.groups.findByPartnershipAndCode(this.current.partnership(), String.valueOf(asked.group()))
			.map(TaskGroup::code)
			.orElseThrow(() -> new InvalidAnswers("group", "Choose the task group of the lead"));
	}

	/**
	 * A role to give to somebody.
	 *
	 * @param role what it lets them do
	 * @param agency code of the agency, for members and coordinators
	 * @param group code of the task group, for leads
	 * @param begins first day
	 * @param ends last day, or null
	 */
	public record MembershipRequest(Role role, String agency, String group, LocalDate begins, LocalDate ends) {
	}

}
