package org.partnershipactions.partners.duties;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;

import org.partnershipactions.calendar.DayWords;
import org.partnershipactions.calendar.PartnershipClock;
import org.partnershipactions.forms.FieldError;
import org.partnershipactions.forms.InvalidAnswers;
import org.partnershipactions.partners.Directory;
import org.partnershipactions.partners.duties.DutyRow.Giver;
import org.partnershipactions.security.AllowedTo;
import org.partnershipactions.security.CurrentPerson;
import org.partnershipactions.security.NotFound;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import static org.partnershipactions.security.AllowedTo.Audience.ADMINISTRATORS;

/** What administrators do with duties: look at them and give them from a day on. */
@Service
@Transactional
@AllowedTo(ADMINISTRATORS)
public class DutyAdministration {

	private final DutyRows rows;

	private final Directory directory;

	private final CurrentPerson person;

	private final PartnershipClock clock;

	DutyAdministration(DutyRows rows, Directory directory, CurrentPerson person, PartnershipClock clock) {
		this.rows = rows;
		this.directory = directory;
		this.person = person;
		this.clock = clock;
	}

	/** All duties, each with who had, has and will have it. */
	@Transactional(readOnly = true)
	public List<DutyDetails> all() {
		List<DutyRow> all = this.rows.of(this.person.partnership());
		return Stream.of(Duty.values()).map((duty) -> details(duty, all)).toList();
	}

	/** One of them; {@link NotFound} where there is no such duty. */
	@Transactional(readOnly = true)
	public DutyDetails one(String code) {
		return details(duty(code), this.rows.of(this.person.partnership()));
	}

	/**
	 * Gives a duty to agencies from a day on; who has it until then stays.
	 * @throws InvalidAnswers naming {@code agencies} or {@code from}
	 */
	public DutyDetails give(String code, NewDuty entered) {
		Duty duty = duty(code);
		check(duty, entered);
		this.rows.save(new DutyRow(this.person.partnership(), duty, entered.agencies().stream().distinct().toList(),
				entered.from(), new Giver(this.person.username(), this.clock.instant())));
		return one(code);
	}

	private void check(Duty duty, NewDuty entered) {
		List<FieldError> errors = new ArrayList<>();
		LocalDate today = this.clock.today();
		long named = entered.agencies().stream().distinct().count();
		if (named == 0 || named > duty.most()) {
			errors.add(new FieldError("agencies",
					(duty.most() == 1) ? "Choose one agency" : "Choose 1 to " + duty.most() + " agencies"));
		}
		entered.agencies()
			.stream()
			.filter((agency) -> this.directory.agency(this.person.partnership(), String.valueOf(agency)).isEmpty())
			.forEach((agency) -> errors.add(new FieldError("agencies",
					"There is no agency \"" + agency + "\" in the partnership. Add it under Agencies first")));
		if (entered.from() == null || entered.from().isBefore(today) || entered.from().isAfter(today.plusYears(10))) {
			errors.add(new FieldError("from",
					"Enter the first day, from %s on and within ten years".formatted(DayWords.day(today))));
		}
		if (!errors.isEmpty()) {
			throw new InvalidAnswers(errors);
		}
	}

	private DutyDetails details(Duty duty, List<DutyRow> all) {
		LocalDate today = this.clock.today();
		List<DutyDetails.DutyTerm> given = new ArrayList<>(all.stream()
			.filter((row) -> row.duty() == duty)
			.map((row) -> new DutyDetails.DutyTerm(row.agencies(), row.from()))
			.toList());
		List<String> inForce = given.stream()
			.filter((one) -> !one.from().isAfter(today))
			.reduce((earlier, later) -> later)
			.map(DutyDetails.DutyTerm::agencies)
			.orElse(List.of());
		Collections.reverse(given);
		return new DutyDetails(duty.code(), duty.words(), duty.most(), inForce, given);
	}

	private static Duty duty(String code) {
		return Duty.of(code).orElseThrow(() -> new NotFound("duty"));
	}

	/**
	 * A duty as an administrator sees it.
	 *
	 * @param code such as {@code new-cases}
	 * @param words what it is
	 * @param most how many agencies can have it at once
	 * @param inForce codes of the agencies that have it today
	 * @param all everything that was set, the latest first
	 */
	public record DutyDetails(String code, String words, int most, List<String> inForce, List<DutyTerm> all) {

		/**
		 * Who has it from one day on.
		 *
		 * @param agencies codes of the agencies
		 * @param from first day
		 */
		public record DutyTerm(List<String> agencies, LocalDate from) {
		}

	}

	/**
	 * Whom a duty is given to.
	 *
	 * @param agencies codes of the agencies
	 * @param from first day
	 */
	public record NewDuty(List<String> agencies, LocalDate from) {

		public NewDuty {
			agencies = (agencies != null) ? List.copyOf(agencies) : List.of();
		}

	}

}
