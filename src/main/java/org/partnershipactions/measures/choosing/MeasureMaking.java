package org.partnershipactions.measures.choosing;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

import org.partnershipactions.calendar.PartnershipClock;
import org.partnershipactions.calendar.PlanYear;
import org.partnershipactions.measures.Direction;
import org.partnershipactions.measures.MayOnMeasure;
import org.partnershipactions.measures.Measure;
import org.partnershipactions.measures.Measure.Aim;
import org.partnershipactions.measures.Measure.Comparators;
import org.partnershipactions.measures.Measure.Counting;
import org.partnershipactions.measures.Measure.Definition;
import org.partnershipactions.measures.Measures;
import org.partnershipactions.measures.Reading;
import org.partnershipactions.measures.Readings;
import org.partnershipactions.measures.feeds.MeasureFeeding;
import org.partnershipactions.partners.AgencySummary;
import org.partnershipactions.partners.TaskGroupSummary;
import org.partnershipactions.partners.units.CountedUnit;
import org.partnershipactions.security.CurrentPerson;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import static org.partnershipactions.measures.MayOnMeasure.MeasureRight.DEFINE;
import static org.partnershipactions.measures.MayOnMeasure.MeasureRight.MANAGE;

/** Makes measures of a partnership's own, describes measures anew and retires them. */
@Service
@Transactional
public class MeasureMaking {

	private static final int LONGEST_TITLE = 200;

	private static final int LONGEST_CODE = 50;

	private static final Set<String> PATHS = Set.of("choose", "new", "upload", "readings", "templates");

	private final Measures measures;

	private final Readings readings;

	private final MeasureOptions options;

	private final MeasureFeeding feeding;

	private final CurrentPerson person;

	private final PartnershipClock clock;

	MeasureMaking(Measures measures, Readings readings, MeasureOptions options, MeasureFeeding feeding,
			CurrentPerson person, PartnershipClock clock) {
		this.measures = measures;
		this.readings = readings;
		this.options = options;
		this.feeding = feeding;
		this.person = person;
		this.clock = clock;
	}

	/** What a measure of the reader's partnership can be owned, counted and fed by. */
	@MayOnMeasure(DEFINE)
	@Transactional(readOnly = true)
	public Offer offer() {
		String partnership = this.person.partnership();
		return new Offer(this.options.agencies(partnership), this.options.groups(partnership),
				this.options.units(partnership),
				this.options.sources()
					.stream()
					.map((one) -> new Offer.SourceOption(one.measure(), one.title()))
					.toList());
	}

	/**
	 * Makes a measure of a plan year.
	 * @return its code, made from its title
	 * @throws org.partnershipactions.forms.InvalidAnswers naming each field that is wrong
	 */
	@MayOnMeasure(DEFINE)
	public String make(PlanYear year, DescribeMeasure said) {
		String partnership = this.person.partnership();
		check(partnership, year, said, null);
		List<Measure> there = this.measures.of(partnership, year);
		int place = there.stream().mapToInt((one) -> one.definition().position()).max().orElse(0) + 1;
		Definition definition = definition(said, code(partnership, said.title()), place, null);
		Measure measure = new Measure(partnership, year, definition, said.owner(), Comparators.NONE);
		this.measures.save(measure.describe(definition, said.owner()));
		feed(measure, said, year.firstDay());
		return definition.code();
	}

	/**
	 * Describes a measure of a year anew; its readings stay.
	 * @throws org.partnershipactions.forms.InvalidAnswers naming each field that is wrong
	 */
	@MayOnMeasure(MANAGE)
	public void describe(String key, DescribeMeasure said) {
		Measure measure = this.measures.withKey(key);
		check(measure.partnership(), measure.year(), said, measure);
		Definition before = measure.definition();
		this.measures
			.save(measure.describe(definition(said, before.code(), before.position(), before.aim()), said.owner()));
		feed(measure, said, this.clock.today());
	}

	/**
	 * Lets a measure be measured no more from a day on. What was measured until then
	 * stays, in reports of the year too, and the next plan year begins without it.
	 * @throws org.partnershipactions.forms.InvalidAnswers naming {@code day}
	 */
	@MayOnMeasure(MANAGE)
	public void retire(String key, RetireMeasure said) {
		Measure measure = this.measures.withKey(key);
		this.measures.save(measure.retire(said.day(), lastReading(measure).orElse(null)));
	}

	private void feed(Measure measure, DescribeMeasure said, LocalDate from) {
		if (measure.definition().counting().byAction() && named(said.action())) {
			this.feeding.begin(measure, said.action().strip(), from);
		}
	}

	private void check(String partnership, PlanYear year, DescribeMeasure said, Measure before) {
		MeasureOptions.Check check = this.options.check(partnership, year);
		if (!named(said.title()) || said.title().strip().length() > LONGEST_TITLE) {
			check.wrong("title", "Enter what is measured, in at most 200 characters");
		}
		else if (this.measures.of(partnership, year)
			.stream()
			.anyMatch((one) -> (before == null || !one.key().equals(before.key()))
					&& one.definition().title().equalsIgnoreCase(said.title().strip()))) {
			check.wrong("title", "Another measure of %s is called so. Choose another title".formatted(year));
		}
		check.owner("owner", said.owner());
		checkFeed(check, said, before);
		checkUnit(check, partnership, said);
		checkTarget(check, said, (before != null) ? before.definition().aim().targetFigure() : null);
		check.refuse();
	}

	private void checkFeed(MeasureOptions.Check check, DescribeMeasure said, Measure before) {
		Counting counting = counting(said);
		if (counting.countedBy() != null && this.options.source(counting.countedBy()).isEmpty()) {
			check.wrong("feed", "Choose where its values come from");
		}
		check.feed(counting.byAction() ? "action" : "group", counting,
				counting.byAction() ? (named(said.action()) ? said.action().strip() : null) : said.group());
		if (before != null && counting.computed() != before.definition().computed()
				&& lastReading(before).isPresent()) {
			check.wrong("feed",
					"It has readings, which would be lost from sight. Retire it and make another measure instead");
		}
	}

	private void checkUnit(MeasureOptions.Check check, String partnership, DescribeMeasure said) {
		CountedUnit unit = this.options.unit(partnership, said.unit()).orElse(null);
		Counting counting = counting(said);
		if (unit == null) {
			check.wrong("unit", "Choose what its values count. Administrators add units of the partnership's own");
		}
		else if (counting.countedBy() != null && !CountedUnit.PER_CENT.equals(unit.code())) {
			check.wrong("unit", "What counts it by itself is a share: choose %");
		}
		else if (counting.byAction() && !unit.ofOutputs()) {
			check.wrong("unit", "An action counts whole numbers that add up: choose what it counts");
		}
		else if ((said.direction() == Direction.WORDS) != CountedUnit.IN_WORDS.equals(unit.code())) {
			check.wrong("unit", "What is told in words has the unit \"in words\", and nothing else has");
		}
	}

	private static void checkTarget(MeasureOptions.Check check, DescribeMeasure said, String figure) {
		if (said.direction() == null) {
			check.wrong("direction", "Choose which way it should go");
		}
		BigDecimal target = said.target();
		if (said.direction() == Direction.HIGHER && target == null && figure == null) {
			check.wrong("target", "Enter what is to be reached in the year");
		}
		if (target != null && (target.signum() < 0 || target.scale() > 2
				|| CountedUnit.PER_CENT.equals(said.unit()) && target.compareTo(BigDecimal.valueOf(100)) > 0)) {
			check.wrong("target", "Enter 0 or more with at most two decimals, and of a share at most 100");
		}
	}

	private Definition definition(DescribeMeasure said, String code, int place, Aim before) {
		boolean addsUp = this.options.unit(this.person.partnership(), said.unit()).orElseThrow().addsUp();
		String figure = (said.target() == null && before != null) ? before.targetFigure() : null;
		return new Definition(code, place, said.title().strip(), said.unit(), addsUp, said.direction(), counting(said),
				new Aim(figure, said.target()), !Boolean.FALSE.equals(said.ofPeople()));
	}

	private static Counting counting(DescribeMeasure said) {
		return switch (Objects.requireNonNullElse(said.feed(), "")) {
			case DescribeMeasure.READINGS -> Counting.READINGS;
			case DescribeMeasure.ACTION -> Counting.ACTION;
			default -> Counting.by(said.feed() != null ? said.feed() : "", named(said.group()) ? said.group() : null);
		};
	}

	private Optional<LocalDate> lastReading(Measure measure) {
		return this.readings.of(measure)
			.stream()
			.map(Reading::readOn)
			.filter((day) -> measure.year().contains(day))
			.max(LocalDate::compareTo);
	}

	/**
	 * A code that no measure of the partnership has had in any year: readings and feeds
	 * are found by it.
	 */
	private String code(String partnership, String title) {
		String plain = title.toLowerCase(Locale.UK).replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
		String stem = (plain.isEmpty() || PATHS.contains(plain)) ? "measure" : plain;
		String cut = (stem.length() > LONGEST_CODE) ? stem.substring(0, LONGEST_CODE) : stem;
		Set<String> taken = this.measures.codes(partnership);
		int number = 1;
		String code = cut;
		while (taken.contains(code)) {
			number++;
			code = cut + "-" + number;
		}
		return code;
	}

	private static boolean named(String text) {
		return text != null && !text.isBlank();
	}

	/**
	 * What a measure can be owned, counted and fed by.
	 *
	 * @param agencies who may answer for it
	 * @param groups whose actions may be counted
	 * @param units what may be counted
	 * @param sources what counts by itself
	 */
	public record Offer(List<AgencySummary> agencies, List<TaskGroupSummary> groups, List<CountedUnit> units,
			List<SourceOption> sources) {

		/**
		 * What counts by itself.
		 *
		 * @param code as measures name it
		 * @param title what it counts
		 */
		public record SourceOption(String code, String title) {
		}

	}

	/** Answers of the form "RetireMeasure". */
	public record RetireMeasure(LocalDate day) {
	}

}
