package org.partnershipactions.reports;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;

import org.partnershipactions.calendar.PartnershipClock;
import org.partnershipactions.calendar.PlanYear;
import org.partnershipactions.forms.FieldError;
import org.partnershipactions.forms.InvalidAnswers;
import org.partnershipactions.partners.AgencySummary;
import org.partnershipactions.partners.Directory;
import org.partnershipactions.plan.reading.PlanReading;
import org.partnershipactions.plan.reading.PlanView;
import org.partnershipactions.security.AllowedTo;
import org.partnershipactions.security.CurrentPerson;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import static org.partnershipactions.security.AllowedTo.Audience.OVERSEERS;

/**
 * What of the partnership a person wants to see on their home: kept with their account
 * until they change it, and nobody else's.
 */
@Service
@Transactional
public class HomeFiltering {

	private final HomeFilters kept;

	private final PlanReading plans;

	private final Directory directory;

	private final CurrentPerson person;

	private final PartnershipClock clock;

	HomeFiltering(HomeFilters kept, PlanReading plans, Directory directory, CurrentPerson person,
			PartnershipClock clock) {
		this.kept = kept;
		this.plans = plans;
		this.directory = directory;
		this.person = person;
		this.clock = clock;
	}

	/** What the reader chose, the whole where they chose nothing. */
	@AllowedTo(OVERSEERS)
	@Transactional(readOnly = true)
	public PlanPart mine() {
		return this.kept.findById(me()).map(HomeFilter::part).orElse(PlanPart.WHOLE);
	}

	/** What there is to choose from. */
	@AllowedTo(OVERSEERS)
	@Transactional(readOnly = true)
	public Offer offer() {
		List<PriorityOffer> priorities = this.plans.outline(this.person.partnership(), PlanYear.of(this.clock.today()))
			.map(PlanView::priorities)
			.orElse(List.of())
			.stream()
			.map((one) -> new PriorityOffer(one.number(), one.title(), one.groupName()))
			.toList();
		List<AgencySummary> agencies = this.directory.agencies(this.person.partnership())
			.stream()
			.sorted(Comparator.comparing(AgencySummary::name, String.CASE_INSENSITIVE_ORDER))
			.toList();
		return new Offer(priorities, agencies);
	}

	/**
	 * Keeps what the reader chose; nothing chosen means the whole.
	 * @throws InvalidAnswers on {@code priority} or {@code agency} where something was
	 * chosen that is not offered
	 */
	@AllowedTo(OVERSEERS)
	public void keep(Collection<String> priorities, Collection<String> agencies) {
		Offer offer = offer();
		List<FieldError> errors = new ArrayList<>();
		if (!offer.priorities().stream().map((one) -> String.valueOf(one.number())).toList().containsAll(priorities)) {
			errors.add(new FieldError("priority", "Choose priorities of this year’s plan"));
		}
		if (!offer.agencies().stream().map(AgencySummary::code).toList().containsAll(agencies)) {
			errors.add(new FieldError("agency", "Choose agencies of the partnership"));
		}
		if (!errors.isEmpty()) {
			throw new InvalidAnswers(errors);
		}
		this.kept.save(new HomeFilter(me(), new PlanPart(new TreeSet<>(), new TreeSet<>(agencies),
				new TreeSet<>(priorities.stream().map(Integer::valueOf).toList()))));
	}

	private HomeFilter.Whose me() {
		return new HomeFilter.Whose(this.person.username(), this.person.partnership());
	}

	/**
	 * What there is to choose from.
	 *
	 * @param priorities those of this year's plan
	 * @param agencies by name
	 */
	public record Offer(List<PriorityOffer> priorities, List<AgencySummary> agencies) {
	}

	/**
	 * A priority of the plan.
	 *
	 * @param group name of the task group that owns it, or null
	 */
	public record PriorityOffer(int number, String title, String group) {
	}

}
