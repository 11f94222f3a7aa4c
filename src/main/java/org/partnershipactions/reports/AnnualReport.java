package org.partnershipactions.reports;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.partnershipactions.calendar.PartnershipClock;
import org.partnershipactions.calendar.PlanYear;
import org.partnershipactions.calendar.Quarter;
import org.partnershipactions.partners.Directory;
import org.partnershipactions.plan.action.ActionRow.ActionMoney;
import org.partnershipactions.plan.reading.PlanReading;
import org.partnershipactions.plan.reading.PlanStanding.ActionAt;
import org.partnershipactions.plan.reading.PlanView;
import org.partnershipactions.plan.reading.StandingReading;
import org.partnershipactions.reports.AnnualYear.AnnualQuarter;
import org.partnershipactions.reports.AnnualYear.FundingTotal;
import org.partnershipactions.security.AllowedTo;
import org.partnershipactions.security.CurrentPerson;
import org.partnershipactions.security.NotFound;

import org.springframework.stereotype.Component;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import static org.partnershipactions.security.AllowedTo.Audience.SIGNED_IN;

/**
 * The annual report: of signed figures where a quarter is signed, before of the figures
 * as they are now. An agency sees the whole plan, so all may read it.
 */
@Service
@Transactional(readOnly = true)
public class AnnualReport {

	private static final String UNNAMED = "No source named";

	private final QuarterlyReport quarterly;

	private final PlanRows plans;

	private final Directory directory;

	private final CurrentPerson person;

	private final PartnershipClock clock;

	AnnualReport(QuarterlyReport quarterly, PlanRows plans, Directory directory, CurrentPerson person,
			PartnershipClock clock) {
		this.quarterly = quarterly;
		this.plans = plans;
		this.directory = directory;
		this.person = person;
		this.clock = clock;
	}

	/** The report of a year; not found where there is no plan. */
	@AllowedTo(SIGNED_IN)
	public AnnualYear of(PlanYear year) {
		String ours = this.person.partnership();
		PlanView plan = this.plans.reading().outline(ours, year).orElseThrow(() -> new NotFound("plan"));
		List<AnnualQuarter> quarters = IntStream.rangeClosed(1, 4)
			.mapToObj((number) -> quarter(new Quarter(year, number)))
			.toList();
		return new AnnualYear(year, this.directory.partnershipName(ours), plan.adoptedOn(), quarters,
				money(ours, year));
	}

	private AnnualQuarter quarter(Quarter quarter) {
		boolean begun = !this.clock.today().isBefore(quarter.firstDay());
		return new AnnualQuarter(quarter, begun ? this.quarterly.withoutChanges(quarter) : null);
	}

	private List<FundingTotal> money(String partnership, PlanYear year) {
		LocalDate today = this.clock.today();
		LocalDate day = today.isAfter(year.lastDay()) ? year.lastDay() : today;
		Map<String, List<ActionMoney>> bySource = this.plans.standings()
			.at(partnership, year, day)
			.live()
			.stream()
			.map(ActionAt::money)
			.filter(Objects::nonNull)
			.collect(Collectors.groupingBy(AnnualReport::source, TreeMap::new, Collectors.toList()));
		return bySource.entrySet()
			.stream()
			.map((one) -> new FundingTotal(one.getKey(), one.getValue().size(),
					sum(one.getValue(), ActionMoney::planned), sum(one.getValue(), ActionMoney::spent)))
			.toList();
	}

	private static String source(ActionMoney money) {
		return (money.funding() == null || money.funding().isBlank()) ? UNNAMED : money.funding();
	}

	private static BigDecimal sum(List<ActionMoney> money, Function<ActionMoney, BigDecimal> which) {
		return money.stream().map(which).filter(Objects::nonNull).reduce(BigDecimal::add).orElse(null);
	}

	/** The plan's rows as they are and as they were. */
	@Component
	record PlanRows(PlanReading reading, StandingReading standings) {
	}

}
