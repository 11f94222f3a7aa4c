package org.partnershipactions.partners.people;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.partnershipactions.forms.InvalidAnswers;
import org.partnershipactions.partners.people.PersonEvent.PersonLeft;
import org.partnershipactions.security.AllowedTo;
import org.partnershipactions.security.CurrentPerson;
import org.partnershipactions.security.NotFound;
import org.partnershipactions.security.Role;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import static org.partnershipactions.security.AllowedTo.Audience.SIGNED_IN;

/**
 * Arranges who acts for whom during leave: everybody for themselves, coordinators for
 * what is of their agency, managers for all of their partnership. What may be passed on
 * to whom says {@link LeaveCoverRules}.
 */
@Service
@Transactional
public class LeavePlanning {

	private final LeaveCovers covers;

	private final CurrentPerson current;

	private final Clock clock;

	private final People people;

	private final Memberships memberships;

	private final LeaveCoverRules rules;

	LeavePlanning(LeaveCovers covers, CurrentPerson current, Clock clock, People people, Memberships memberships,
			LeaveCoverRules rules) {
		this.covers = covers;
		this.current = current;
		this.clock = clock;
		this.people = people;
		this.memberships = memberships;
		this.rules = rules;
	}

	/** Cover of today and later that the person arranges or gives. */
	@AllowedTo(SIGNED_IN)
	@Transactional(readOnly = true)
	public List<CoverDetails> ahead() {
		Set<String> planned = planned();
		return this.covers.from(today())
			.stream()
			.map(CoverDetails::of)
			.filter((cover) -> planned.contains(cover.away()) || cover.cover().equals(this.current.username()))
			.toList();
	}

	/** People whose leave the current person may enter. */
	@AllowedTo(SIGNED_IN)
	@Transactional(readOnly = true)
	public List<PersonName> away() {
		Set<String> planned = planned();
		return all().stream().filter((person) -> planned.contains(person.username())).toList();
	}

	/** People who can act for one of those whose leave the current person may enter. */
	@AllowedTo(SIGNED_IN)
	@Transactional(readOnly = true)
	public List<PersonName> covers() {
		List<PersonName> people = all();
		List<String> takers = this.rules.takers(
				planned().stream().collect(Collectors.toMap(Function.identity(), this::mayPassOnBeyondAgency)),
				people.stream().map(PersonName::username).toList());
		return people.stream().filter((person) -> takers.contains(person.username())).toList();
	}

	/** The longest that cover may last, in days. */
	@AllowedTo(SIGNED_IN)
	public int longest() {
		return this.rules.longest(today());
	}

	/**
	 * Arranges cover; both are told.
	 * @return its identity
	 * @throws InvalidAnswers naming what is wrong with it
	 */
	@AllowedTo(SIGNED_IN)
	public String arrange(CoverRequest asked) {
		refuse(asked.away() == null || !planned().contains(asked.away()), "away",
				"Choose who is away: yourself, or somebody of an agency that you coordinate");
		refuse(!worksHere(asked.cover()) || asked.cover().equals(asked.away()), "cover",
				"Choose who acts for them, somebody else who works here");
		asked.checkDays(today());
		LeaveCover cover = new LeaveCover(asked, this.current.username(), mayPassOnBeyondAgency(asked.away()));
		this.rules.check(cover, this.current.partnership());
		return this.covers.save(cover).id();
	}

	/** Ends cover today, by either side too; what was done under it stands. */
	@AllowedTo(SIGNED_IN)
	public void end(String id) {
		Set<String> planned = planned();
		LeaveCover cover = this.covers.findById(id)
			.filter((one) -> planned.contains(one.away()) || one.cover().equals(this.current.username()))
			.orElseThrow(() -> new NotFound("leave cover"));
		this.covers.save(cover.endBefore(today()));
	}

	/** Whoever leaves covers for nobody any more, and nobody for them. */
	@EventListener
	void left(PersonLeft event) {
		this.covers.concerning(event.key(), today()).forEach((cover) -> this.covers.save(cover.endBefore(today())));
	}

	private static void refuse(boolean wrong, String field, String message) {
		if (wrong) {
			throw new InvalidAnswers(field, message);
		}
	}

	/** What is of no agency is passed on by the person, or by a manager. */
	private boolean mayPassOnBeyondAgency(String away) {
		return away.equals(this.current.username()) || this.current.is(Role.MANAGER);
	}

	/** Everybody of the partnership who works here, by name. */
	private List<PersonName> all() {
		return this.people.of(this.current.partnership())
			.stream()
			.filter(Person::active)
			.map((person) -> new PersonName(person.username(), person.displayName()))
			.toList();
	}

	private boolean worksHere(String username) {
		return username != null && all().stream().anyMatch((person) -> person.username().equals(username));
	}

	/** Accounts whose leave the current person may enter. */
	private Set<String> planned() {
		Set<String> planned = this.current.agencies()
			.stream()
			.filter(this.current::coordinates)
			.flatMap((agency) -> this.memberships.ofAgency(this.current.partnership(), agency, today()).stream())
			.map(Membership::person)
			.collect(Collectors.toSet());
		if (this.current.is(Role.MANAGER)) {
			all().forEach((person) -> planned.add(person.username()));
		}
		planned.add(this.current.username());
		return planned;
	}

	private LocalDate today() {
		return LocalDate.now(this.clock);
	}

	/**
	 * Somebody in a list of choices.
	 *
	 * @param username name of the account
	 * @param name name to show
	 */
	public record PersonName(String username, String name) {
	}

	/**
	 * Leave cover as pages show it.
	 *
	 * @param id identity
	 * @param away user name of who is away
	 * @param cover user name of who acts for them
	 * @param begins first day
	 * @param ends last day
	 */
	public record CoverDetails(String id, String away, String cover, LocalDate begins, LocalDate ends) {

		private static CoverDetails of(LeaveCover cover) {
			return new CoverDetails(cover.id(), cover.away(), cover.cover(), cover.begins(), cover.ends());
		}

	}

}
