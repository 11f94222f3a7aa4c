package org.partnershipactions.measures.feeds;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

import org.partnershipactions.calendar.PartnershipClock;
import org.partnershipactions.measures.Defined;
import org.partnershipactions.plan.table.ActionLineage;
import org.partnershipactions.security.CurrentPerson;
import org.partnershipactions.security.ForAdministrators;
import org.partnershipactions.security.NotFound;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What administrators do with the actions that feed measures: look and set. */
@Service
@Transactional
@ForAdministrators
public class FeedAdministration {

	private final FedMeasures measures;

	private final MeasureFeeds feeds;

	private final ActionLineage lines;

	private final CurrentPerson person;

	private final PartnershipClock clock;

	FeedAdministration(FedMeasures measures, MeasureFeeds feeds, ActionLineage lines, CurrentPerson person,
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
		return this.measures.all().stream().map(this::details).toList();
	}

	/** One of them; {@link NotFound} for a measure that no action can feed. */
	@Transactional(readOnly = true)
	public FeedDetails one(String code) {
		return details(measure(code));
	}

	/** Sets what feeds a measure from a day on; what holds until then stays. */
	public void set(String code, NewFeed entered) {
		Defined measure = measure(code);
		String line = (entered.named() && entered.year() != null)
				? this.lines.line(this.person.partnership(), entered.year(), entered.reference()).orElse(null) : null;
		entered.check(this.clock.today(), line != null);
		MeasureFeed feed = new MeasureFeed(this.person.partnership(), measure.code(), entered.day());
		if (line != null) {
			feed.by(entered.year(), entered.reference(), line);
		}
		this.feeds.save(feed.set(this.person.username(), this.clock.instant(), entered.reason().strip()));
	}

	private Defined measure(String code) {
		return this.measures.all()
			.stream()
			.filter((defined) -> defined.code().equals(code))
			.findFirst()
			.orElseThrow(() -> new NotFound("measure that an action feeds"));
	}

	private FeedDetails details(Defined measure) {
		LocalDate today = this.clock.today();
		List<MeasureFeed> set = new ArrayList<>(this.feeds.of(this.person.partnership(), measure.code()));
		FeedDetails.Fed inForce = set.stream()
			.filter((feed) -> !feed.from().isAfter(today))
			.reduce((earlier, later) -> later)
			.map(MeasureFeed::fed)
			.orElse(null);
		Collections.reverse(set);
		return new FeedDetails(measure.code(), measure.title(), inForce, set.stream().map(MeasureFeed::fed).toList());
	}

}
