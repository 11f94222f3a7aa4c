package org.partnershipactions.reports;

import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.partnershipactions.overdue.OverdueCount;
import org.partnershipactions.overdue.OverdueLevel;
import org.partnershipactions.overdue.OverdueReading;
import org.partnershipactions.partners.Directory;
import org.partnershipactions.security.AllowedTo;
import org.partnershipactions.security.CurrentPerson;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import static org.partnershipactions.security.AllowedTo.Audience.OVERSEERS;

/** Counts the open reviews of late work, for those who see the whole partnership. */
@Service
@Transactional(readOnly = true)
public class LateReport {

	private final OverdueReading board;

	private final Directory directory;

	private final CurrentPerson person;

	LateReport(OverdueReading board, Directory directory, CurrentPerson person) {
		this.board = board;
		this.directory = directory;
		this.person = person;
	}

	/** Everything late that is under review, by who owes it and by level. */
	@AllowedTo(OVERSEERS)
	public Late late() {
		return late(PlanPart.WHOLE);
	}

	/** The same of a part: late work of agencies, and of actions in priorities. */
	@AllowedTo(OVERSEERS)
	public Late late(PlanPart part) {
		List<OverdueCount> counts = this.board.counts()
			.stream()
			.filter((count) -> part.has(count.agency(), count.priority()))
			.toList();
		return new Late(number(counts), byAgency(counts), byLevel(counts));
	}

	private List<Figure> byAgency(List<OverdueCount> counts) {
		Map<String, Figure> figures = new HashMap<>();
		counts.forEach((count) -> figures.merge(count.agency(),
				new Figure(count.agency(), this.directory.teamName(this.person.partnership(), count.team()),
						(int) count.number()),
				(before, more) -> new Figure(before.code(), before.name(), before.count() + more.count())));
		return figures.values()
			.stream()
			.sorted(Comparator.comparingInt(Figure::count).reversed().thenComparing(Figure::name))
			.toList();
	}

	private static List<Figure> byLevel(List<OverdueCount> counts) {
		return Arrays.stream(OverdueLevel.values())
			.map((level) -> new Figure(level.name(), level.words(),
					number(counts.stream().filter((count) -> count.level() == level).toList())))
			.toList();
	}

	private static int number(List<OverdueCount> counts) {
		return (int) counts.stream().mapToLong(OverdueCount::number).sum();
	}

	/**
	 * What is late.
	 *
	 * @param total number of open reviews
	 * @param byAgency who owes it, most first
	 * @param byLevel on which rung of the ladder it stands
	 */
	public record Late(int total, List<Figure> byAgency, List<Figure> byLevel) {
	}

}
