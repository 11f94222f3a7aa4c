package org.partnershipactions.partners.people;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;

import org.partnershipactions.partners.AgencyStaff;
import org.partnershipactions.partners.AgencySuccession;
import org.partnershipactions.partners.Directory;
import org.partnershipactions.partners.people.MembershipEvent.MembershipBegun;
import org.partnershipactions.security.Actor;
import org.partnershipactions.workflow.Queue;
import org.partnershipactions.workflow.Queue.QueueHandedOver;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Ends roles in an agency that has ended, and asks for the same roles in its successor
 * for those who stay. Requests for roles in the one that ended lapse.
 */
@Component
@Transactional
class AgencyMembers implements AgencyStaff {

	private final Memberships memberships;

	private final RoleRequests requests;

	private final People people;

	private final Directory directory;

	private final ApplicationEventPublisher events;

	private final Clock clock;

	AgencyMembers(Memberships memberships, RoleRequests requests, People people, Directory directory,
			ApplicationEventPublisher events, Clock clock) {
		this.events = events;
		this.memberships = memberships;
		this.requests = requests;
		this.people = people;
		this.directory = directory;
		this.clock = clock;
	}

	@Override
	@Transactional(readOnly = true)
	public List<AgencyPerson> of(String partnership, String agency) {
		List<String> usernames = this.memberships.ofAgencyFrom(partnership, agency, today())
			.stream()
			.map(Membership::person)
			.distinct()
			.toList();
		return this.people.findByUsernameIn(usernames)
			.stream()
			.map((person) -> new AgencyPerson(person.username(), person.displayName()))
			.sorted((one, other) -> one.name().compareTo(other.name()))
			.toList();
	}

	@Override
	@Transactional(readOnly = true)
	public List<String> withNobody(String partnership, Collection<String> agencies) {
		List<String> staffed = this.memberships.agenciesFrom(partnership, today());
		return agencies.stream()
			.distinct()
			.filter((agency) -> !staffed.contains(this.directory.answeringFor(agency)))
			.map(this.directory::agencyName)
			.sorted()
			.toList();
	}

	@Override
	public void follow(AgencySuccession succession) {
		String partnership = succession.partnership();
		List<Membership> held = this.memberships.ofAgencyFrom(partnership, succession.from().code(), today());
		held.stream()
			.filter((one) -> succession.staying().contains(one.person()))
			.forEach((one) -> goOn(one, succession.to().code()));
		held.forEach((one) -> this.memberships.save(one.endOn(today().minusDays(1))));
		this.requests.in(partnership, RoleRequestState.WAITING)
			.stream()
			.filter((one) -> succession.from().code().equals(one.position().agency()))
			.forEach((one) -> this.requests.save(one.lapse(this.clock.instant())));
	}

	/**
	 * Asks for the same role in another agency, unless it is held or asked for there
	 * already: it shows that agency's other work too, so it needs the same consent as any
	 * role.
	 */
	private void goOn(Membership held, String agency) {
		Position position = new Position(held.position().partnership(), held.position().role(), agency, null);
		boolean already = this.memberships.ofAgencyFrom(position.partnership(), agency, today())
			.stream()
			.anyMatch((one) -> one.person().equals(held.person()) && one.position().equals(position))
				|| this.requests.in(position.partnership(), RoleRequestState.WAITING)
					.stream()
					.anyMatch((one) -> one.wants(held.person(), position));
		if (!already) {
			LocalDate begins = held.begins().isBefore(today()) ? today() : held.begins();
			this.requests.save(RoleRequest.asked(new Membership(held.person(), position, begins, held.ends()),
					Actor.username(), this.clock.instant()));
		}
	}

	/**
	 * What fell to the manager, or to the agency's coordinators, while nobody had this
	 * role in the agency or task group is asked again whose it is, as soon as somebody
	 * has it.
	 */
	@EventListener
	void begun(MembershipBegun event) {
		if (event.agency() != null || event.taskGroup() != null) {
			this.memberships.findById(event.key())
				.map(Membership::position)
				.filter((one) -> this.memberships.on(one.partnership(), today())
					.stream()
					.filter((held) -> held.position().equals(one))
					.count() == 1)
				.ifPresent(this::handOver);
		}
	}

	private void handOver(Position position) {
		this.events.publishEvent(new QueueHandedOver(position.partnership(), Queue.ofPartnership("manager")));
		if (position.agency() != null) {
			this.events.publishEvent(
					new QueueHandedOver(position.partnership(), Queue.ofAgency(position.agency(), "coordinator")));
		}
	}

	private LocalDate today() {
		return LocalDate.now(this.clock);
	}

}
