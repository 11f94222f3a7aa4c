package org.partnershipactions.measures.feeds;

import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

import org.partnershipactions.calendar.DayWords;
import org.partnershipactions.calendar.PartnershipClock;
import org.partnershipactions.calendar.PlanYear;
import org.partnershipactions.forms.FieldError;
import org.partnershipactions.forms.InvalidAnswers;
import org.partnershipactions.forms.TypedDay;
import org.partnershipactions.measures.Measure;
import org.partnershipactions.measures.Measure.Definition;
import org.partnershipactions.measures.Measures;
import org.partnershipactions.measures.feeds.MeasureFeed.Decision;
import org.partnershipactions.measures.feeds.MeasureFeed.FeedingAction;
import org.partnershipactions.plan.table.ActionLineage;
import org.partnershipactions.security.AllowedTo;
import org.partnershipactions.security.CurrentPerson;
import org.partnershipactions.security.NotFound;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import static org.partnershipactions.security.AllowedTo.Audience.ADMINISTRATORS;

/** What administrators do with the actions that feed measures: look and set. */
@Service
@Transactional
@AllowedTo(ADMINISTRATORS)
public class FeedAdministration {

	private final Measures measures;

	private final MeasureFeeds feeds;

	private final ActionLineage lines;

	private final CurrentPerson person;

	private final PartnershipClock clock;

	FeedAdministration(Measures measures, MeasureFeeds feeds, ActionLineage lines, CurrentPerson person,
			PartnershipClock clock) {
		this.measures = measures;
		this.feeds = feeds;
		this.lines = lines;
		this.person = person;
		this.clock = clock;
	}

	/** Every measure that actions feed, in the order of the register. */
	@Transactional(readOnly = true)
	public List<FeedDetails> all() {
		return measures().map(this::details).toList();
	}

	/** One of them; {@link NotFound} for a measure that no action can feed. */
	@Transactional(readOnly = true)
	public FeedDetails one(String code) {
		return details(measure(code));
	}

	/** Sets what feeds a measure from a day on; what holds until then stays. */
	public void set(String code, NewFeed entered) {
		Definition measure = measure(code);
		String line = (entered.named() && entered.year() != null)
				? this.lines.line(this.person.partnership(), entered.year(), entered.reference()).orElse(null) : null;
		entered.check(this.clock.today(), line != null);
		FeedingAction action = (line != null) ? new FeedingAction(entered.year(), entered.reference(), line) : null;
		this.feeds.save(new MeasureFeed(this.person.partnership(), measure.code(), entered.day(), action,
				new Decision(this.person.username(), this.clock.instant(), entered.reason().strip())));
	}

	/** The measures of this plan year that actions of the plan feed. */
	private Stream<Definition> measures() {
		return this.measures.of(this.person.partnership(), PlanYear.of(this.clock.today()))
			.stream()
			.map(Measure::definition)
			.filter((measure) -> measure.counting().byAction());
	}

	private Definition measure(String code) {
		return measures().filter((measure) -> measure.code().equals(code))
			.findFirst()
			.orElseThrow(() -> new NotFound("measure that an action feeds"));
	}

	private FeedDetails details(Definition measure) {
		LocalDate today = this.clock.today();
		List<MeasureFeed> set = new ArrayList<>(this.feeds.of(this.person.partnership(), measure.code()));
		FeedDetails.Fed inForce = set.stream()
			.filter((feed) -> !feed.from().isAfter(today))
			.reduce((earlier, later) -> later)
			.map(FeedAdministration::fed)
			.orElse(null);
		Collections.reverse(set);
		return new FeedDetails(measure.code(), measure.title(), inForce,
				set.stream().map(FeedAdministration::fed).toList());
	}

	private static FeedDetails.Fed fed(MeasureFeed feed) {
		return new FeedDetails.Fed(feed.year(), feed.ref(), feed.from(), feed.decision().reason(), feed.decision().by(),
				feed.decision().at());
	}

	/**
	 * What feeds a measure, as an administrator sees it.
	 *
	 * @param code code of the measure
	 * @param title what is measured
	 * @param inForce what feeds it today, or null where nothing was ever set
	 * @param all everything that was set, the latest first
	 */
	public record FeedDetails(String code, String title, Fed inForce, List<Fed> all) {

		/** What holds from a later day on. */
		public List<Fed> ahead() {
			return this.all.stream()
				.filter((fed) -> this.inForce == null || fed.from().isAfter(this.inForce.from()))
				.toList();
		}

		/**
		 * What feeds it from one day on.
		 *
		 * @param plan the plan in which the action was named, or null where none feeds it
		 * @param ref its reference there, or null
		 * @param from first day
		 * @param reason why it was set
		 * @param setBy user name of who set it
		 * @param setAt when it was set
		 */
		public record Fed(PlanYear plan, String ref, LocalDate from, String reason, String setBy, Instant setAt) {

			/** The action in words. */
			public String words() {
				return (this.ref != null) ? "Action %s of the plan %s".formatted(this.ref, this.plan) : "No action";
			}

		}

	}

	/**
	 * What is to feed a measure, as it is typed or sent.
	 *
	 * @param ref reference of the action, such as 7.5; empty where none is to feed it
	 * @param plan the plan that has this reference, such as 2026-27
	 * @param from first day on which it counts, such as 2026-10-01
	 * @param reason why
	 */
	public record NewFeed(String ref, String plan, String from, String reason) {

		private static final int LONGEST_REASON = 1000;

		private static final int MOST_YEARS = 10;

		/** Refuses what cannot be taken, all of it at once. */
		void check(LocalDate today, boolean actionFound) {
			List<FieldError> errors = new ArrayList<>();
			if (named() && year() == null) {
				errors.add(new FieldError("plan", "Enter the plan that has this reference, such as 2026-27"));
			}
			else if (named() && !actionFound) {
				errors
					.add(new FieldError("ref", "There is no action %s in the plan %s".formatted(reference(), year())));
			}
			checkDay(errors, PlanYear.of(today).firstDay());
			if (this.reason == null || this.reason.isBlank() || this.reason.length() > LONGEST_REASON) {
				errors.add(new FieldError("reason", "Say why, in at most 1,000 characters"));
			}
			if (!errors.isEmpty()) {
				throw new InvalidAnswers(errors);
			}
		}

		private void checkDay(List<FieldError> errors, LocalDate earliest) {
			LocalDate first = day();
			if (first == null) {
				errors.add(new FieldError("from", "Enter the first day on which it counts, such as 2026-10-01"));
			}
			else if (first.isBefore(earliest) || first.isAfter(earliest.plusYears(MOST_YEARS))) {
				errors.add(new FieldError("from",
						"The first day must be %s or later, within ten years: earlier plan years stay as they were counted"
							.formatted(DayWords.day(earliest))));
			}
		}

		/** Whether an action is named at all. */
		boolean named() {
			return !reference().isEmpty();
		}

		String reference() {
			return Objects.requireNonNullElse(this.ref, "").strip();
		}

		/** The plan's year, or null where none was typed. */
		PlanYear year() {
			try {
				return (this.plan != null) ? PlanYear.parse(this.plan.strip()) : null;
			}
			catch (IllegalArgumentException ex) {
				return null;
			}
		}

		/** The day, or null where no real one was typed. */
		LocalDate day() {
			try {
				return (this.from != null) ? TypedDay.parse(this.from) : null;
			}
			catch (DateTimeParseException ex) {
				return null;
			}
		}

	}

}
