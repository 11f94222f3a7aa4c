package org.partnershipactions.partners.figures;

import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;

import org.partnershipactions.calendar.PartnershipClock;
import org.partnershipactions.forms.FieldError;
import org.partnershipactions.forms.InvalidAnswers;
import org.partnershipactions.forms.TypedDay;
import org.partnershipactions.partners.figures.LocalFigure.Decision;
import org.partnershipactions.partners.figures.LocalFigure.FigureRange;
import org.partnershipactions.security.AllowedTo;
import org.partnershipactions.security.CurrentPerson;
import org.partnershipactions.security.NotFound;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import static org.partnershipactions.security.AllowedTo.Audience.ADMINISTRATORS;
import static org.partnershipactions.security.AllowedTo.Audience.INSTALLATION_ADMINISTRATORS;

/** What administrators do with local figures: look at them and set them from a day on. */
@Service
@Transactional
public class LocalFigureAdministration {

	private final LocalFigures figures;

	private final CurrentPerson current;

	private final PartnershipClock clock;

	LocalFigureAdministration(LocalFigures figures, CurrentPerson current, PartnershipClock clock) {
		this.figures = figures;
		this.current = current;
		this.clock = clock;
	}

	/** All figures in the order in which they came to be. */
	@AllowedTo(ADMINISTRATORS)
	@Transactional(readOnly = true)
	public List<LocalFigureDetails> all() {
		return this.figures.findAllByOrderById()
			.stream()
			.collect(Collectors.groupingBy(LocalFigure::code, LinkedHashMap::new, Collectors.toList()))
			.values()
			.stream()
			.map(this::details)
			.toList();
	}

	@AllowedTo(ADMINISTRATORS)
	@Transactional(readOnly = true)
	public LocalFigureDetails one(String code) {
		return details(set(code));
	}

	/**
	 * Sets a figure from a day on; what holds until then stays. All partnerships of an
	 * installation go by the same figures, so only who looks after all of them sets one.
	 */
	@AllowedTo(INSTALLATION_ADMINISTRATORS)
	public void set(String code, NewLocalFigure entered) {
		LocalFigure figure = set(code).get(0);
		entered.check(figure.range(), this.clock.today());
		checkOrder(code, entered);
		this.figures.save(figure.next(entered.day(), entered.number(),
				new Decision(this.current.username(), this.clock.instant(), entered.reason().strip())));
	}

	private void checkOrder(String code, NewLocalFigure entered) {
		FigureOrder.ALL.stream()
			.filter((order) -> order.other(code) != null)
			.forEach((order) -> order.check(code, entered.number(),
					FigureOrder.from(entered.day(), set(order.other(code)))));
	}

	private List<LocalFigure> set(String code) {
		List<LocalFigure> set = this.figures.findByCodeOrderById(code);
		if (set.isEmpty()) {
			throw new NotFound("local figure");
		}
		return set;
	}

	private LocalFigureDetails details(List<LocalFigure> set) {
		return LocalFigureDetails.of(set, this.clock.today());
	}

	/**
	 * Two figures of which one must stay below the other from a day on.
	 *
	 * @param lower code of the lower one
	 * @param upper code of the upper one
	 */
	record FigureOrder(String lower, String upper) {

		static final List<FigureOrder> ALL = List.of(new FigureOrder("plan.rag.amber", "plan.rag.green"));

		/**
		 * The other figure, or null where this order does not bind the one with the code.
		 */
		String other(String code) {
			return code.equals(this.lower) ? this.upper : code.equals(this.upper) ? this.lower : null;
		}

		/**
		 * Refuses, on the field {@code value}, a value that would meet or pass one of the
		 * other figure's from that day on.
		 */
		void check(String code, int value, Collection<Integer> others) {
			boolean low = code.equals(this.lower);
			Predicate<Integer> passed = (other) -> low ? value >= other : value <= other;
			others.stream().filter(passed).findFirst().ifPresent((other) -> {
				throw new InvalidAnswers("value", "It must stay %s %d, which \"%s\" is from then on"
					.formatted(low ? "below" : "above", other, low ? this.upper : this.lower));
			});
		}

		/**
		 * The values of a figure from a day on: the one in force, and those that follow.
		 */
		static Collection<Integer> from(LocalDate day, List<LocalFigure> set) {
			TreeMap<LocalDate, Integer> values = new TreeMap<>();
			set.forEach((row) -> values.put(row.from(), row.amount()));
			LocalDate first = values.floorKey(day);
			return (first != null) ? values.tailMap(first, true).values() : values.values();
		}

	}

	/**
	 * Another value of a local figure as it is typed or sent.
	 *
	 * @param value whole number
	 * @param from first day on which it holds, such as 2027-03-31
	 * @param reason why
	 */
	public record NewLocalFigure(String value, String from, String reason) {

		private static final int LONGEST_REASON = 1000;

		/** Refuses what cannot be taken, all of it at once. */
		void check(FigureRange range, LocalDate today) {
			List<FieldError> errors = new ArrayList<>();
			Integer typed = number();
			if (typed == null || !range.holds(typed)) {
				errors.add(new FieldError("value", "Enter " + range.words()));
			}
			checkDay(errors, today);
			if (this.reason == null || this.reason.isBlank() || this.reason.length() > LONGEST_REASON) {
				errors.add(new FieldError("reason", "Say why, in at most 1,000 characters"));
			}
			if (!errors.isEmpty()) {
				throw new InvalidAnswers(errors);
			}
		}

		/** The number, or null where none was typed. */
		Integer number() {
			return (this.value != null && this.value.strip().matches("-?\\d{1,7}"))
					? Integer.valueOf(this.value.strip()) : null;
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

		private void checkDay(List<FieldError> errors, LocalDate today) {
			LocalDate first = day();
			if (first == null) {
				errors.add(new FieldError("from", "Enter the first day on which it holds, such as 2027-03-31"));
			}
			else if (first.isBefore(today) || first.isAfter(today.plusYears(10))) {
				errors.add(new FieldError("from",
						"The first day must be today or later, within ten years: what was due before keeps its day"));
			}
		}

	}

	/**
	 * A local figure as an administrator sees it.
	 *
	 * @param code what it is for, its theme first
	 * @param title what it says
	 * @param unit what it counts
	 * @param inForce the value of today
	 * @param values all values, the latest first
	 */
	public record LocalFigureDetails(String code, String title, String unit, Value inForce, List<Value> values) {

		static LocalFigureDetails of(List<LocalFigure> set, LocalDate today) {
			LocalFigure any = set.get(0);
			List<Value> values = set.stream().map(Value::of).sorted(Comparator.comparing(Value::from)).toList();
			Value inForce = values.stream()
				.filter((value) -> !value.from().isAfter(today))
				.reduce((earlier, later) -> later)
				.orElse(null);
			List<Value> latestFirst = new ArrayList<>(values);
			Collections.reverse(latestFirst);
			return new LocalFigureDetails(any.code(), any.title(), any.unit(), inForce, latestFirst);
		}

		/** What it is about, from its code. */
		public String theme() {
			return this.code.substring(0, this.code.indexOf('.'));
		}

		/** Values that hold from a later day on, the soonest first. */
		public List<Value> ahead() {
			Map<LocalDate, Value> later = new TreeMap<>();
			this.values.stream()
				.filter((value) -> this.inForce == null || value.from().isAfter(this.inForce.from()))
				.forEach((value) -> later.putIfAbsent(value.from(), value));
			return List.copyOf(later.values());
		}

		/**
		 * What it is from one day on.
		 *
		 * @param value the value
		 * @param from first day on which it holds
		 * @param reason why it was set
		 * @param setBy user name of who set it
		 * @param setAt when it was set
		 */
		public record Value(int value, LocalDate from, String reason, String setBy, Instant setAt) {

			private static Value of(LocalFigure row) {
				return new Value(row.amount(), row.from(), row.decision().reason(), row.decision().by(),
						row.decision().at());
			}

		}

	}

}
