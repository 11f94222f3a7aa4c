package org.partnershipactions.partners.people;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
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
 * their agency, administrators for all.
 */
@Service
@Transactional
public class LeavePlanning {

	private final LeaveCovers covers;

	private final CurrentPerson current;

	private final Clock clock;

	private final People people;

	private final Memberships memberships;

	LeavePlanning(LeaveCovers covers, CurrentPerson current, Clock clock, People people, Memberships memberships) {
		this.covers = covers;
		this.current = current;
		this.clock = clock;
		this.people = people;
		this.memberships = memberships;
	}

	/** Cover of today and later that the person arranges or gives. */
	@AllowedTo(SIGNED_IN)
	@Transactional(readOnly = true)
	public List<CoverDetails> ahead() {
		return this.covers.from(LocalDate.now(this.clock))
			.stream()
			.map(CoverDetails::of)
			.filter((cover) -> mayPlanFor(cover.away()) || cover.cover().equals(this.current.username()))
			.toList();
	}

	/** People whose leave the current person may enter. */
	@AllowedTo(SIGNED_IN)
	@Transactional(readOnly = true)
	public List<PersonName> away() {
		return all().stream().filter((person) -> mayPlanFor(person.username())).toList();
	}

	/** People who can act for somebody. */
	@AllowedTo(SIGNED_IN)
	@Transactional(readOnly = true)
	public List<PersonName> covers() {
		return all();
	}

	@AllowedTo(SIGNED_IN)
	public void arrange(CoverRequest asked) {
		check(asked);
		this.covers.save(new LeaveCover(asked.away(), asked.cover(), asked.begins(), asked.ends()));
	}

	/** Ends cover today; what was done under it stands. */
	@AllowedTo(SIGNED_IN)
	public void end(String id) {
		LeaveCover cover = this.covers.findById(id)
			.filter((one) -> mayPlanFor(one.away()))
			.orElseThrow(() -> new NotFound("leave cover"));
		this.covers.save(cover.endBefore(LocalDate.now(this.clock)));
	}

	/** Whoever leaves covers for nobody any more, and nobody for them. */
	@EventListener
	void left(PersonLeft event) {
		LocalDate today = LocalDate.now(this.clock);
		this.covers.concerning(event.key(), today).forEach((cover) -> this.covers.save(cover.endBefore(today)));
	}

	private void check(CoverRequest asked) {
		refuse(!mayPlanFor(asked.away()), "away",
				"Choose who is away: yourself, or somebody of an agency that you coordinate");
		refuse(!worksHere(asked.cover()) || asked.cover().equals(asked.away()), "cover",
				"Choose who acts for them, somebody else who works here");
		refuse(asked.begins() == null, "begins", "Enter the first day");
		refuse(asked.ends() == null, "ends", "Enter the last day");
		refuse(asked.ends().isBefore(asked.begins()), "ends", "The last day must not be before the first day");
		refuse(asked.ends().isBefore(LocalDate.now(this.clock)), "ends", "The last day must not lie in the past");
	}

	private static void refuse(boolean wrong, String field, String message) {
		if (wrong) {
			throw new InvalidAnswers(field, message);
		}
	}

	/** Everybody of the partnership who works here, by name. */
	List<PersonName> all() {
		return this.people.of(this.current.partnership())
			.stream()
			.filter(Person::active)
			.map((person) -> new PersonName(person.username(), person.displayName()))
			.toList();
	}

	boolean worksHere(String username) {
		return username != null && all().stream().anyMatch((person) -> person.username().equals(username));
	}

	boolean mayPlanFor(String username) {
		return username != null && (username.equals(this.current.username()) || this.current.is(Role.ADMINISTRATOR)
				|| coordinated().contains(username));
	}

	private Set<String> coordinated() {
		return this.current.agencies()
			.stream()
			.filter(this.current::coordinates)
			.flatMap(
					(agency) -> this.memberships.ofAgency(this.current.partnership(), agency, LocalDate.now(this.clock))
						.stream())
			.map(Membership::person)
			.collect(Collectors.toSet());
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

	/**
	 * What is asked for when somebody goes on leave.
	 *
	 * @param away user name of who is away
	 * @param cover user name of who acts for them
	 * @param begins first day
	 * @param ends last day
	 */
	public record CoverRequest(String away, String cover, LocalDate begins, LocalDate ends) {
	}

}
