package org.partnershipactions.sample;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

import org.partnershipactions.calendar.PartnershipClock;
import org.partnershipactions.cases.CaseCategory;
import org.partnershipactions.intake.NewReport;
import org.partnershipactions.intake.ReportSource;
import org.partnershipactions.intake.Reporter.Channel;
import org.partnershipactions.partners.people.SamplePartnership;
import org.partnershipactions.residents.places.PlaceFacts;

import org.springframework.stereotype.Component;

/**
 * What is reported on a day: the same whenever it is asked, some 940 a year, three on a
 * weekday and half of that at weekends.
 */
@Component
class SampleReports {

	private static final Set<CaseCategory> NEXT_DOOR = EnumSet.of(CaseCategory.NEIGHBOUR_NUISANCE,
			CaseCategory.HARASSMENT, CaseCategory.NOISE_MUSIC, CaseCategory.NOISE_DOGS, CaseCategory.HATE_RELATED,
			CaseCategory.DRUGS);

	private static final LocalTime FIRST = LocalTime.of(7, 0);

	private final SampleResidents residents;

	SampleReports(SampleResidents residents) {
		this.residents = residents;
	}

	/** The reports of a day in the order in which they come in. */
	List<Call> on(LocalDate day) {
		boolean weekend = day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
		int many = Chance.of("reports of " + day).upTo(weekend ? 3 : 6);
		return IntStream.range(0, many)
			.mapToObj((number) -> call(day, number))
			.sorted(Comparator.comparing(Call::at))
			.toList();
	}

	private Call call(LocalDate day, int number) {
		String reference = "call-%s-%d".formatted(day, number);
		Chance chance = Chance.of(reference);
		Instant at = FIRST.plusMinutes(chance.upTo(14 * 60)).atDate(day).atZone(PartnershipClock.LONDON).toInstant();
		boolean anonymous = chance.happens(22);
		int caller = SampleResidents.caller(chance);
		boolean usual = !anonymous && SampleResidents.callsOften(caller);
		SampleReportTable.Row what = SampleReportTable.any(usual ? Chance.of("complaint of " + caller) : chance);
		PlaceFacts place = (!anonymous && NEXT_DOOR.contains(what.category())) ? this.residents.nextDoor(caller)
				: this.residents.outside(usual ? Chance.of("spot of " + caller) : chance);
		ReportSource source = source(chance);
		NewReport report = new NewReport(SamplePartnership.CODE, Set.of(what.category()), what.words(),
				at.minus(Duration.ofMinutes(20 + chance.upTo(900))), usual ? "Most weeks, for some months now" : null,
				place, anonymous, anonymous ? null : this.residents.resident(caller), channel(chance), null, false,
				source, (source == ReportSource.PUBLIC) ? null : reference);
		return new Call(at, taker(source, chance), report);
	}

	private static ReportSource source(Chance chance) {
		return chance.happens(50) ? ReportSource.PUBLIC
				: chance.happens(75) ? ReportSource.TELEPHONE : ReportSource.PARTNER;
	}

	private static Channel channel(Chance chance) {
		return chance.happens(45) ? Channel.TELEPHONE : chance.happens(75) ? Channel.EMAIL : Channel.LETTER;
	}

	/** Account of who enters it; null where the public does so. */
	private static String taker(ReportSource source, Chance chance) {
		return switch (source) {
			case PUBLIC -> null;
			case TELEPHONE -> "csu.member";
			case PARTNER -> chance.oneOf("police.member", "wkha.member", "kcc-wardens.member", "moat.member");
		};
	}

	/**
	 * A report on its way in.
	 *
	 * @param at when it comes in
	 * @param taker account of who enters it; null where the public does so
	 */
	record Call(Instant at, String taker, NewReport report) {
	}

}
