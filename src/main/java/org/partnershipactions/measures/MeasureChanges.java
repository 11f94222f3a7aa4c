package org.partnershipactions.measures;

import java.math.BigDecimal;
import java.util.List;

import org.partnershipactions.calendar.PartnershipClock;
import org.partnershipactions.forms.InvalidAnswers;
import org.partnershipactions.measures.Measure.Comparators;
import org.partnershipactions.partners.AgencySummary;
import org.partnershipactions.partners.Directory;
import org.partnershipactions.security.Actor;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import static org.partnershipactions.measures.MayOnMeasure.MeasureRight.GIVE;
import static org.partnershipactions.measures.MayOnMeasure.MeasureRight.MANAGE;

/** What people say of a measure, and who answers for it. */
@Service
@Transactional
public class MeasureChanges {

	private final Measures measures;

	private final Directory directory;

	private final PartnershipClock clock;

	MeasureChanges(Measures measures, Directory directory, PartnershipClock clock) {
		this.measures = measures;
		this.directory = directory;
		this.clock = clock;
	}

	/** Puts a new commentary in place of the last one. */
	@MayOnMeasure(GIVE)
	public void comment(String key, CommentOnMeasure said) {
		Measure measure = this.measures.withKey(key);
		this.measures.save(measure.comment(said.commentary(), Actor.username(), this.clock.instant()));
	}

	/** The agencies that may answer for a measure, by name. */
	@MayOnMeasure(MANAGE)
	@Transactional(readOnly = true)
	public List<AgencySummary> owners(String key) {
		return this.directory.agencies(this.measures.withKey(key).partnership());
	}

	/** Sets the owner agency and what the measure is compared with. */
	@MayOnMeasure(MANAGE)
	public void change(String key, ChangeMeasure change) {
		Measure measure = this.measures.withKey(key);
		if (owners(key).stream().noneMatch((agency) -> agency.code().equals(change.owner()))) {
			throw new InvalidAnswers("owner", "Choose an agency of the partnership");
		}
		this.measures.save(measure.change(change.owner(),
				new Comparators(change.lastYear(), change.county(), change.mostSimilar(), change.comparatorSource())));
	}

	/** Answers of the form "CommentOnMeasure". */
	public record CommentOnMeasure(String commentary) {
	}

	/** Answers of the form "ChangeMeasure". */
	public record ChangeMeasure(String owner, BigDecimal lastYear, BigDecimal county, BigDecimal mostSimilar,
			String comparatorSource) {
	}

}
