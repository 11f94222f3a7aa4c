package org.partnershipactions.partners.people;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

import org.partnershipactions.calendar.DayWords;
import org.partnershipactions.forms.InvalidAnswers;
import org.partnershipactions.partners.Directory;
import org.partnershipactions.partners.figures.LocalFigureReading;
import org.partnershipactions.security.SamePerson;

import org.springframework.stereotype.Component;

/**
 * What leave cover may be: how long it lasts, what it passes on to whom, and that nobody
 * acts for themselves in a circle or for one position twice. What it says of who takes
 * what is asked again each day by {@link Memberships#PASSED_ON}: cover that was right
 * when it was arranged ends with the position of either side.
 */
@Component
class LeaveCoverRules implements SamePerson {

	/** The longest that cover may last, in days, the first and the last day counted. */
	static final String LONGEST = "partners.leave-cover.days";

	private final LeaveCovers covers;

	private final Memberships memberships;

	private final People people;

	private final Directory directory;

	private final LocalFigureReading figures;

	private final Clock clock;

	LeaveCoverRules(LeaveCovers covers, Memberships memberships, People people, Directory directory,
			LocalFigureReading figures, Clock clock) {
		this.covers = covers;
		this.memberships = memberships;
		this.people = people;
		this.directory = directory;
		this.figures = figures;
		this.clock = clock;
	}

	int longest(LocalDate day) {
		return this.figures.at(LONGEST, day);
	}

	/**
	 * Refuses cover that may not be; until the transaction ends nobody else arranges any
	 * for the two.
	 * @throws InvalidAnswers naming what is wrong with it
	 */
	void check(LeaveCover asked, String partnership) {
		new TreeSet<>(Set.of(asked.away(), asked.cover())).forEach(this.people::findWithLockByUsername);
		LocalDate latest = asked.begins().plusDays(longest(asked.begins()) - 1L);
		if (asked.ends().isAfter(latest)) {
			throw new InvalidAnswers("ends",
					"Leave cover lasts at most %d days. Enter a last day until %s, and arrange it anew then"
						.formatted(longest(asked.begins()), DayWords.day(latest)));
		}
		Set<String> passed = passed(asked);
		if (passed.isEmpty()) {
			throw new InvalidAnswers("cover", whyNothing(asked, partnership));
		}
		List<LeaveCover> others = this.covers.during(asked.begins(), asked.ends());
		refuseOneAfterAnother(asked);
		refuseDoubles(asked, passed, others);
		refuseCircles(asked, others);
		refuseAway(asked, others);
	}

	/**
	 * Those of some people who can take anything over from one of whom the leave may be
	 * entered, today or later.
	 * @param away who may be away; true for whom what is of no agency is passed on too
	 */
	List<String> takers(Map<String, Boolean> away, List<String> people) {
		LocalDate today = LocalDate.now(this.clock);
		Map<String, List<Position>> held = this.memberships.findByPersonInOrderByBegins(people)
			.stream()
			.filter((one) -> one.ends() == null || !one.ends().isBefore(today))
			.collect(Collectors.groupingBy(Membership::person,
					Collectors.mapping(Membership::position, Collectors.toList())));
		return people.stream()
			.filter((taker) -> held.getOrDefault(taker, List.of()).stream().noneMatch(Position::isReserved))
			.filter((taker) -> away.entrySet()
				.stream()
				.filter((one) -> !one.getKey().equals(taker))
				.anyMatch((one) -> passesOn(held.getOrDefault(one.getKey(), List.of()),
						held.getOrDefault(taker, List.of()), one.getValue())))
			.toList();
	}

	private static boolean passesOn(List<Position> away, List<Position> taker, boolean beyondAgency) {
		return away.stream()
			.filter((position) -> !position.isReserved())
			.anyMatch((position) -> (position.agency() == null) ? beyondAgency
					: taker.stream().anyMatch(position::isOfAgencyOf));
	}

	@Override
	public boolean are(String one, String other) {
		LocalDate today = LocalDate.now(this.clock);
		return one.equals(other) || this.covers.between(one, other, today.minusDays(longest(today)), today) > 0;
	}

	/**
	 * Cover that a colleague arranges lasts no longer by being arranged again and again:
	 * what lies within the longest time before and after it counts together. Whoever is
	 * away, and the manager, may have it go on.
	 */
	private void refuseOneAfterAnother(LeaveCover asked) {
		if (asked.beyondAgency()) {
			return;
		}
		int longest = longest(asked.begins());
		long days = asked.days() + this.covers.during(asked.begins().minusDays(longest), asked.ends().plusDays(longest))
			.stream()
			.filter((other) -> other.away().equals(asked.away()))
			.mapToLong(LeaveCover::days)
			.sum();
		if (days > longest) {
			throw new InvalidAnswers("ends",
					("With other cover shortly before or after it, this would be %d days; at most %d can be arranged by"
							+ " a colleague. %s, or the partnership manager, can arrange it")
						.formatted(days, longest, name(asked.away())));
		}
	}

	private void refuseDoubles(LeaveCover asked, Set<String> passed, List<LeaveCover> others) {
		others.stream()
			.filter((other) -> other.away().equals(asked.away()) && passed(other).stream().anyMatch(passed::contains))
			.findFirst()
			.ifPresent((other) -> {
				throw new InvalidAnswers("cover",
						"%s acts for %s from %s to %s already. End that cover first, or choose other days".formatted(
								name(other.cover()), name(asked.away()), DayWords.day(other.begins()),
								DayWords.day(other.ends())));
			});
	}

	/**
	 * Follows who acts for whoever is to act, as far as they are away in that time too.
	 */
	private void refuseCircles(LeaveCover asked, List<LeaveCover> others) {
		Set<String> seen = new HashSet<>();
		Deque<String> next = new ArrayDeque<>(List.of(asked.cover()));
		while (!next.isEmpty()) {
			String person = next.pop();
			if (person.equals(asked.away())) {
				throw new InvalidAnswers("cover",
						"%s is away in that time, and %s acts for them. Choose somebody who is there"
							.formatted(name(asked.cover()), name(asked.away())));
			}
			if (seen.add(person)) {
				others.stream()
					.filter((other) -> other.away().equals(person))
					.map(LeaveCover::cover)
					.forEach(next::push);
			}
		}
	}

	/**
	 * Cover is not passed on further, so that whoever is away themselves acts for nobody.
	 */
	private void refuseAway(LeaveCover asked, List<LeaveCover> others) {
		others.stream().filter((other) -> other.away().equals(asked.cover())).findFirst().ifPresent((other) -> {
			throw new InvalidAnswers("cover",
					"%s is away from %s to %s. Choose somebody who is there all the time, or other days"
						.formatted(name(asked.cover()), DayWords.day(other.begins()), DayWords.day(other.ends())));
		});
	}

	/** Positions of who is away that the cover passes on, on its first day or today. */
	private Set<String> passed(LeaveCover cover) {
		LocalDate day = firstDay(cover);
		List<Membership> takers = this.memberships.findByPersonOrderByBegins(cover.cover());
		boolean reserved = takers.stream().anyMatch((one) -> one.heldOn(day) && one.position().isReserved());
		Set<String> passed = new HashSet<>();
		this.memberships.findByPersonOrderByBegins(cover.away())
			.stream()
			.filter((one) -> !reserved && one.heldOn(day) && !one.position().isReserved())
			.filter((one) -> (one.position().agency() == null) ? cover.beyondAgency()
					: takers.stream()
						.anyMatch((taker) -> taker.heldOn(day) && one.position().isOfAgencyOf(taker.position())))
			.forEach((one) -> passed.add(one.id()));
		return passed;
	}

	private String whyNothing(LeaveCover cover, String partnership) {
		LocalDate day = firstDay(cover);
		List<Membership> away = this.memberships.findByPersonOrderByBegins(cover.away());
		boolean reserved = this.memberships.findByPersonOrderByBegins(cover.cover())
			.stream()
			.anyMatch((one) -> one.heldOn(day) && one.position().isReserved());
		if (reserved) {
			return name(cover.cover()) + " looks after accounts or reads the audit, and acts for nobody."
					+ " Choose somebody who works on the same tasks";
		}
		return away.stream()
			.filter((one) -> one.heldOn(day) && one.position().agency() != null)
			.findFirst()
			.map((one) -> "%s does not work for %s. Choose a colleague of the same agency"
				.formatted(name(cover.cover()), this.directory.teamName(partnership, one.position().queue().team())))
			.orElseGet(() -> "%s holds nothing that you can pass on. They, or the partnership manager, can arrange it"
				.formatted(name(cover.away())));
	}

	private LocalDate firstDay(LeaveCover cover) {
		LocalDate today = LocalDate.now(this.clock);
		return cover.begins().isBefore(today) ? today : cover.begins();
	}

	private String name(String username) {
		return this.directory.personName(username);
	}

}
