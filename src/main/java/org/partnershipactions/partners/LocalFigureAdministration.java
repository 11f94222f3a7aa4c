package org.partnershipactions.partners;

import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;

import org.partnershipactions.calendar.PartnershipClock;
import org.partnershipactions.forms.InvalidAnswers;
import org.partnershipactions.security.CurrentPerson;
import org.partnershipactions.security.ForAdministrators;
import org.partnershipactions.security.NotFound;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What administrators do with local figures: look at them and set them from a day on. */
@Service
@Transactional
public class LocalFigureAdministration {

	private final LocalFigureRows rows;

	private final CurrentPerson current;

	private final PartnershipClock clock;

	LocalFigureAdministration(LocalFigureRows rows, CurrentPerson current, PartnershipClock clock) {
		this.rows = rows;
		this.current = current;
		this.clock = clock;
	}

	/** All figures in the order in which they came to be. */
	@ForAdministrators
	@Transactional(readOnly = true)
	public List<LocalFigureDetails> all() {
		return this.rows.findAllByOrderById()
			.stream()
			.collect(Collectors.groupingBy(LocalFigure::code, LinkedHashMap::new, Collectors.toList()))
			.values()
			.stream()
			.map(this::details)
			.toList();
	}

	@ForAdministrators
	@Transactional(readOnly = true)
	public LocalFigureDetails one(String code) {
		return details(set(code));
	}

	/** Sets a figure from a day on; what holds until then stays. */
	@ForAdministrators
	public void set(String code, NewLocalFigure entered) {
		LocalFigure figure = set(code).get(0);
		entered.check(figure.unit(), this.clock.today());
		checkOrder(code, entered);
		this.rows.save(figure.from(entered.day(), entered.number(), entered.reason().strip())
			.setBy(this.current.username(), this.clock.instant()));
	}

	private void checkOrder(String code, NewLocalFigure entered) {
		FigureOrder.ALL.stream()
			.filter((order) -> order.other(code) != null)
			.forEach((order) -> order.check(code, entered.number(),
					FigureOrder.from(entered.day(), set(order.other(code)))));
	}

	private List<LocalFigure> set(String code) {
		List<LocalFigure> set = this.rows.findByCodeOrderById(code);
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
			set.forEach((row) -> values.put(row.value().from(), row.value().value()));
			LocalDate first = values.floorKey(day);
			return (first != null) ? values.tailMap(first, true).values() : values.values();
		}

	}

}
