package org.partnershipactions.reviews.quarter;

import java.util.LinkedHashMap;
import java.util.Map;

import org.partnershipactions.forms.FormTask;
import org.partnershipactions.forms.FormValues;
import org.partnershipactions.reviews.MayOnReviews;
import org.partnershipactions.reviews.figures.QuarterArchive;
import org.partnershipactions.reviews.figures.QuarterAssembly;
import org.partnershipactions.reviews.figures.QuarterFigures.Words;
import org.partnershipactions.reviews.quarter.MonitoredQuarter.CompiledWords;
import org.partnershipactions.reviews.quarter.MonitoredQuarter.Publication;
import org.partnershipactions.reviews.quarter.MonitoredQuarter.SignOff;
import org.partnershipactions.security.Actor;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import static org.partnershipactions.reviews.MayOnReviews.ReviewsRight.COMPILE;
import static org.partnershipactions.reviews.MayOnReviews.ReviewsRight.PUBLISH;
import static org.partnershipactions.reviews.MayOnReviews.ReviewsRight.SIGN;

/** Takes a quarter through its last steps: compile, sign, publish. */
@Service
@Transactional
public class QuarterClosing {

	private final MonitoredQuarters quarters;

	private final QuarterAssembly assembly;

	private final QuarterArchive archive;

	private final QuarterProcess process;

	private final QuarterSchedule schedule;

	QuarterClosing(MonitoredQuarters quarters, QuarterAssembly assembly, QuarterArchive archive, QuarterProcess process,
			QuarterSchedule schedule) {
		this.quarters = quarters;
		this.assembly = assembly;
		this.archive = archive;
		this.process = process;
		this.schedule = schedule;
	}

	/** Takes the manager's highlights and risks; the board signs next. */
	@FormTask("CompileQuarter")
	@MayOnReviews(COMPILE)
	public void compile(String key, CompileQuarter answers) {
		CompiledWords words = new CompiledWords(answers.highlights(), answers.risks(), Actor.username(),
				this.schedule.today());
		this.process.compiled(this.quarters.save(this.quarters.withKey(key).compile(words, this.schedule.signDue())));
	}

	/** What was written before the board sent it back. */
	@FormValues("CompileQuarter")
	@Transactional(readOnly = true)
	public Map<String, Object> written(String key) {
		QuarterView quarter = this.quarters.withKey(key).view();
		Map<String, Object> values = new LinkedHashMap<>();
		values.put("highlights", quarter.highlights());
		values.put("risks", quarter.risks());
		return values;
	}

	/** Signs the quarter, which freezes its figures, or returns it to the manager. */
	@FormTask("SignOffQuarter")
	@MayOnReviews(SIGN)
	public void decide(String key, SignOffQuarter answers) {
		MonitoredQuarter quarter = this.quarters.withKey(key);
		if (answers.signed()) {
			sign(quarter, answers.publish());
		}
		else {
			quarter.giveBack(answers.reason(), this.schedule.compileDue());
		}
		this.process.decided(this.quarters.save(quarter));
	}

	/** Makes a signed quarter public. */
	@MayOnReviews(PUBLISH)
	public void publish(String key) {
		this.quarters.save(published(this.quarters.withKey(key)));
	}

	private void sign(MonitoredQuarter quarter, boolean publish) {
		quarter.mustWaitForSignature();
		quarter.sign(new SignOff(Actor.username(), this.schedule.now(), freeze(quarter)));
		if (publish) {
			published(quarter);
		}
	}

	/** The SHA-256 hash of what was frozen, in hexadecimal digits. */
	private String freeze(MonitoredQuarter quarter) {
		QuarterView written = quarter.view();
		return this.archive.freeze(quarter.partnership(), quarter.quarter(), this.assembly.live(quarter.partnership(),
				quarter.quarter(), new Words(written.highlights(), written.risks())));
	}

	private MonitoredQuarter published(MonitoredQuarter quarter) {
		quarter.publish(new Publication(Actor.username(), this.schedule.now()));
		this.archive.publish(quarter.partnership(), quarter.quarter());
		return quarter;
	}

}
