package org.partnershipactions.reports;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import org.partnershipactions.calendar.PartnershipClock;
import org.partnershipactions.calendar.Quarter;
import org.partnershipactions.measures.MeasureAt;
import org.partnershipactions.measures.MeasureFigures;
import org.partnershipactions.reviews.figures.ChangesSince;
import org.partnershipactions.reviews.figures.QuarterArchive;
import org.partnershipactions.reviews.figures.QuarterAssembly;
import org.partnershipactions.reviews.figures.QuarterChange;
import org.partnershipactions.reviews.figures.QuarterFigures;
import org.partnershipactions.reviews.quarter.QuarterReading;
import org.partnershipactions.security.AllowedTo;
import org.partnershipactions.security.CurrentPerson;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import static org.partnershipactions.security.AllowedTo.Audience.SIGNED_IN;

/**
 * The quarterly performance report: of the signed figures once there are any, before of
 * the figures as they are now. An agency sees the whole plan, so all may read it.
 */
@Service
@Transactional(readOnly = true)
public class QuarterlyReport {

	private final QuarterAssembly assembly;

	private final QuarterArchive frozen;

	private final QuarterReading monitored;

	private final MeasureFigures measures;

	private final CurrentPerson person;

	private final PartnershipClock clock;

	QuarterlyReport(QuarterAssembly assembly, QuarterArchive frozen, QuarterReading monitored, MeasureFigures measures,
			CurrentPerson person, PartnershipClock clock) {
		this.assembly = assembly;
		this.frozen = frozen;
		this.monitored = monitored;
		this.measures = measures;
		this.person = person;
		this.clock = clock;
	}

	/** The report of a quarter; not found before it begins and where there is no plan. */
	@AllowedTo(SIGNED_IN)
	public QuarterReport of(Quarter quarter) {
		QuarterReport report = withoutChanges(quarter);
		return report.draft() ? report
				: new QuarterReport(quarter, report.figures(), report.signature(), changes(quarter, report.figures()));
	}

	/**
	 * The same without what became different since it was signed, for which a signed
	 * quarter is counted anew.
	 */
	@AllowedTo(SIGNED_IN)
	public QuarterReport withoutChanges(Quarter quarter) {
		String ours = this.person.partnership();
		return this.frozen.signed(ours, quarter)
			.map((figures) -> new QuarterReport(quarter, told(quarter, figures),
					this.frozen.signature(ours, quarter).orElseThrow(), List.of()))
			.orElseGet(() -> new QuarterReport(quarter,
					told(quarter, this.assembly.live(ours, quarter, words(ours, quarter))), null, List.of()));
	}

	/**
	 * Quarters that can be reported: the year's up to now and all signed, latest first.
	 */
	@AllowedTo(SIGNED_IN)
	public List<Quarter> quarters() {
		Quarter now = Quarter.of(this.clock.today());
		return Stream
			.concat(this.frozen.quarters(this.person.partnership()).stream(),
					Stream.iterate(now, Quarter::previous).limit(now.number()))
			.distinct()
			.sorted(Comparator.reverseOrder())
			.toList();
	}

	/** The quarter that was signed last, or before any was, the one that runs. */
	@AllowedTo(SIGNED_IN)
	public Quarter latest() {
		return this.frozen.quarters(this.person.partnership())
			.stream()
			.findFirst()
			.orElseGet(() -> Quarter.of(this.clock.today()));
	}

	/**
	 * What became different of people whom the reader may not see is not told: a
	 * difference of one would tell of one.
	 */
	private List<QuarterChange> changes(Quarter quarter, QuarterFigures figures) {
		String ours = this.person.partnership();
		Set<String> guarded = this.measures.guarded(ours, quarter.year());
		QuarterFigures live = this.assembly.live(ours, quarter, figures.words());
		List<MeasureAt> compared = Stream
			.concat(figures.measures().stream().filter((one) -> guarded.contains(one.code())),
					live.measures().stream().filter((one) -> !guarded.contains(one.code())))
			.toList();
		return ChangesSince.between(figures, live.with(compared));
	}

	/** The figures as far as the reader may be told. */
	private QuarterFigures told(Quarter quarter, QuarterFigures figures) {
		Set<String> guarded = this.measures.guarded(this.person.partnership(), quarter.year());
		return guarded.isEmpty() ? figures
				: figures.told(guarded, this.measures.told(this.person.partnership(), quarter));
	}

	private QuarterFigures.Words words(String partnership, Quarter quarter) {
		return this.monitored.find(partnership, quarter)
			.filter((one) -> one.highlights() != null || one.risks() != null)
			.map((one) -> new QuarterFigures.Words(one.highlights(), one.risks()))
			.orElse(null);
	}

}
