package org.partnershipactions.partners.people;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BooleanSupplier;

import org.partnershipactions.partners.Directory;
import org.partnershipactions.partners.agencies.Partnership;
import org.partnershipactions.partners.agencies.Partnerships;
import org.partnershipactions.partners.people.LeaveCoverEvent.LeaveCoverArranged;
import org.partnershipactions.partners.people.LeaveCoverEvent.LeaveCoverEnded;
import org.partnershipactions.partners.people.MembershipEvent.MembershipBegun;
import org.partnershipactions.partners.people.MembershipEvent.MembershipEnded;
import org.partnershipactions.security.Actor;
import org.partnershipactions.security.CoveredPeople;
import org.partnershipactions.security.CurrentPerson;
import org.partnershipactions.security.PageAnswers;
import org.partnershipactions.security.Role;
import org.partnershipactions.security.RolesOfAccounts;
import org.partnershipactions.security.WorkingPartnership;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.context.request.RequestContextHolder;

/**
 * Reads what the person at the keyboard holds today, once for each request, and anew each
 * time where there is none.
 */
@Component("currentPerson")
class SignedInPerson implements CurrentPerson, RolesOfAccounts, CoveredPeople {

	private static final String KEPT = SignedInPerson.class.getName() + ".";

	/** Whose positions count at this moment; not set where all do. */
	private static final ThreadLocal<Set<String>> COUNTED = new ThreadLocal<>();

	private final Memberships memberships;

	private final Directory directory;

	private final Partnerships partnerships;

	private final People people;

	private final Clock clock;

	SignedInPerson(Memberships memberships, Directory directory, Partnerships partnerships, People people,
			Clock clock) {
		this.memberships = memberships;
		this.directory = directory;
		this.partnerships = partnerships;
		this.people = people;
		this.clock = clock;
	}

	@Override
	public String username() {
		return Actor.username();
	}

	@Override
	public String name() {
		return this.directory.personName(username());
	}

	@Override
	public String partnership() {
		String held = standing().partnership();
		if (held != null) {
			return held;
		}
		return PageAnswers.to(List.of("partnership without a role", username()), this::ofAccount);
	}

	/** Who holds nothing is of where their account is looked after. */
	private String ofAccount() {
		return this.people.findByUsername(username())
			.map(Person::home)
			.or(() -> hosting().map(Partnership::code))
			.orElse("");
	}

	private Optional<Partnership> hosting() {
		return this.partnerships.findByHostsTrue();
	}

	@Override
	public List<String> partnerships() {
		return HeldPositions.partnerships(username(), held(username()));
	}

	@Override
	public boolean administersInstallation() {
		return is(Role.ADMINISTRATOR) && PageAnswers.to(List.of("who hosts"), this::hosting)
			.filter((one) -> one.code().equals(partnership()))
			.isPresent();
	}

	@Override
	public Set<String> agencies() {
		return standing().agencies();
	}

	@Override
	public Set<String> groupsLed() {
		return standing().groupsLed();
	}

	@Override
	public Set<String> queues() {
		return standing().queues();
	}

	@Override
	public boolean is(Role role) {
		return standing().is(role);
	}

	@Override
	public boolean coordinates(String agency) {
		return standing().coordinates(agency);
	}

	@Override
	public boolean seesEverything() {
		return is(Role.MANAGER) || is(Role.BOARD) || is(Role.AUDITOR);
	}

	@Override
	public Set<Role> of(String username) {
		return new HeldPositions(username, read(username)).roles();
	}

	@Override
	public List<String> covered() {
		String here = standing().partnership();
		return held(username()).stream()
			.filter((one) -> one.position().partnership().equals(here))
			.map(HeldPosition::person)
			.filter((person) -> !person.equals(username()))
			.distinct()
			.toList();
	}

	@Override
	public boolean actingOnlyFor(String account, BooleanSupplier question) {
		COUNTED.set((account != null) ? Set.of(username(), account) : Set.of(username()));
		try {
			return question.getAsBoolean();
		}
		finally {
			COUNTED.remove();
		}
	}

	/** Memberships changed within this request: what was read before does not hold. */
	@EventListener({ MembershipBegun.class, MembershipEnded.class, LeaveCoverArranged.class, LeaveCoverEnded.class })
	void forget() {
		RequestAttributes request = RequestContextHolder.getRequestAttributes();
		if (request != null) {
			for (String name : request.getAttributeNames(RequestAttributes.SCOPE_REQUEST)) {
				if (name.startsWith(KEPT)) {
					request.removeAttribute(name, RequestAttributes.SCOPE_REQUEST);
				}
			}
		}
	}

	private HeldPositions standing() {
		String username = username();
		Set<String> counted = COUNTED.get();
		List<HeldPosition> held = held(username);
		return HeldPositions.of(username,
				(counted == null) ? held : held.stream().filter((one) -> counted.contains(one.person())).toList(),
				WorkingPartnership.of(username));
	}

	@SuppressWarnings("unchecked")
	private List<HeldPosition> held(String username) {
		RequestAttributes request = RequestContextHolder.getRequestAttributes();
		if (request == null) {
			return read(username);
		}
		Object kept = request.getAttribute(KEPT + username, RequestAttributes.SCOPE_REQUEST);
		if (kept == null) {
			kept = read(username);
			request.setAttribute(KEPT + username, kept, RequestAttributes.SCOPE_REQUEST);
		}
		return (List<HeldPosition>) kept;
	}

	private List<HeldPosition> read(String username) {
		return Actor.SYSTEM.equals(username) ? List.of() : this.memberships.heldBy(username, LocalDate.now(this.clock));
	}

}
