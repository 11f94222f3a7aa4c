package org.partnershipactions.powers;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.partnershipactions.calendar.PartnershipClock;
import org.partnershipactions.forms.FieldError;
import org.partnershipactions.forms.InvalidAnswers;
import org.partnershipactions.powers.PowerChange.PowerFacts;
import org.partnershipactions.powers.Tool.ToolRules;
import org.partnershipactions.powers.Tool.ToolTimes;
import org.partnershipactions.security.AllowedTo;
import org.partnershipactions.security.CurrentPerson;
import org.partnershipactions.security.NotFound;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import static org.partnershipactions.security.AllowedTo.Audience.ADMINISTRATORS_AND_MANAGERS;
import static org.partnershipactions.security.AllowedTo.Audience.INSTALLATION_ADMINISTRATORS;

/**
 * Keeps the register of tools and powers: an administrator gives the day from which a
 * change holds, and a second person, administrator or manager, confirms it.
 */
@Service
@Transactional
public class PowerRegistration {

	private static final Set<String> ISSUERS = Set.of("police", "council", "county", "housing", "unit");

	private final PowerChanges changes;

	private final ToolCatalogue tools;

	private final CurrentPerson current;

	private final PartnershipClock clock;

	PowerRegistration(PowerChanges changes, ToolCatalogue tools, CurrentPerson current, PartnershipClock clock) {
		this.changes = changes;
		this.tools = tools;
		this.current = current;
		this.clock = clock;
	}

	/** Every change, in the order of the register. */
	@AllowedTo(ADMINISTRATORS_AND_MANAGERS)
	@Transactional(readOnly = true)
	public List<PowerChangeView> all() {
		LocalDate today = this.clock.today();
		Map<String, String> names = this.tools.inForce(today)
			.stream()
			.collect(Collectors.toMap(ToolView::code, ToolView::name));
		return this.changes.all().stream().map((one) -> one.view(today, names)).toList();
	}

	/**
	 * Enters other rules for a tool or power that holds today; they have no effect yet.
	 * @return key of the change
	 */
	@AllowedTo(INSTALLATION_ADMINISTRATORS)
	public String enter(NewPowerRules wanted) {
		Tool now = this.tools.rules(wanted.power(), this.clock.today());
		wanted.check();
		PowerChange change = new PowerChange(
				now, wanted.rules(now.rules()), wanted.times(now.times()), new PowerFacts(wanted.penaltyPounds(),
						wanted.source().strip(), wanted.reason().strip(), this.current.username()),
				this.current.partnership());
		return this.changes.save(change).view(this.clock.today(), Map.of()).key();
	}

	/**
	 * Gives the day from which a change holds.
	 * @param from today or later
	 */
	@AllowedTo(INSTALLATION_ADMINISTRATORS)
	public void date(String key, LocalDate from) {
		LocalDate today = this.clock.today();
		PowerChange change = change(key);
		if (from == null || from.isBefore(today) || from.isAfter(today.plusYears(10))) {
			throw new InvalidAnswers("from", "Enter the first day on which it holds, today or later, such as " + today);
		}
		this.changes.save(change.date(from, this.current.username(), this.clock.instant(), this.current.partnership()));
	}

	/** Confirms the day that somebody else gave. */
	@AllowedTo(ADMINISTRATORS_AND_MANAGERS)
	public void confirm(String key) {
		PowerChange change = change(key);
		if (this.current.username().equals(change.datedBy())) {
			throw new InvalidAnswers("from", "You gave this day. Another administrator or the manager confirms it");
		}
		this.changes.save(change.confirm(this.current.username(), this.clock.today(), this.clock.instant(),
				this.current.partnership()));
	}

	/** Takes back a day that has not come yet. */
	@AllowedTo(ADMINISTRATORS_AND_MANAGERS)
	public void takeBack(String key) {
		this.changes.save(change(key).takeBack(this.clock.today(), this.current.partnership()));
	}

	private PowerChange change(String key) {
		return this.changes.findById(key).orElseThrow(() -> new NotFound("change of a tool or power"));
	}

	/**
	 * Other rules of a tool or power as they are typed or sent; what is not named here
	 * stays as it is.
	 *
	 * @param power code of the tool or power
	 * @param minimumAge youngest age in years, or null
	 * @param maximumAge oldest age in years, or null
	 * @param maximumHours longest time in hours, or null
	 * @param maximumMonths longest time in months, or null
	 * @param penaltyPounds highest fixed penalty for a breach in pounds, or null
	 * @param issuers kinds of agency that use it with commas between; empty where any can
	 * @param source where the rules stand
	 * @param reason why they are entered, and how sure they are
	 */
	public record NewPowerRules(String power, Integer minimumAge, Integer maximumAge, Integer maximumHours,
			Integer maximumMonths, Integer penaltyPounds, String issuers, String source, String reason) {

		private static final int MOST = 100_000;

		void check() {
			List<FieldError> errors = new ArrayList<>();
			number(errors, "minimumAge", this.minimumAge);
			number(errors, "maximumAge", this.maximumAge);
			number(errors, "maximumHours", this.maximumHours);
			number(errors, "maximumMonths", this.maximumMonths);
			number(errors, "penaltyPounds", this.penaltyPounds);
			if (this.minimumAge != null && this.maximumAge != null && this.minimumAge > this.maximumAge) {
				errors.add(new FieldError("maximumAge", "The oldest age must not be below the youngest"));
			}
			if (!ISSUERS.containsAll(kinds())) {
				errors
					.add(new FieldError("issuers", "Who uses it: take some of police, council, county, housing, unit"));
			}
			text(errors, "source", this.source, 300, "Enter where the rules stand, in at most 300 characters");
			text(errors, "reason", this.reason, 500, "Say why, and how sure it is, in at most 500 characters");
			if (!errors.isEmpty()) {
				throw new InvalidAnswers(errors);
			}
		}

		ToolRules rules(ToolRules now) {
			return new ToolRules(now.needsPerson(), now.bodies(), this.minimumAge, this.maximumAge, now.after(),
					now.afterHours(), kinds().isEmpty() ? null : String.join(",", kinds()), now.ground());
		}

		ToolTimes times(ToolTimes now) {
			return new ToolTimes(this.maximumHours, this.maximumMonths, now.maximumMonthsInAll(),
					now.maximumMonthsUnder18(), now.minimumMonths(), now.minimumMonthsUnder18(),
					now.reviewMonthsUnder18(), now.reviewHours(), now.appealDays());
		}

		private List<String> kinds() {
			return (this.issuers == null || this.issuers.isBlank()) ? List.of()
					: Arrays.asList(this.issuers.strip().split(" ?, ?"));
		}

		private static void number(List<FieldError> errors, String field, Integer given) {
			if (given != null && (given < 1 || given > MOST)) {
				errors.add(new FieldError(field, "Enter a whole number from 1 to 100,000, or leave it empty"));
			}
		}

		private static void text(List<FieldError> errors, String field, String given, int most, String fix) {
			if (given == null || given.isBlank() || given.strip().length() > most) {
				errors.add(new FieldError(field, fix));
			}
		}

	}

}
