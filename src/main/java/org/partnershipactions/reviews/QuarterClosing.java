package org.partnershipactions.reviews;

import java.util.LinkedHashMap;
import java.util.Map;

import org.partnershipactions.forms.FormTask;
import org.partnershipactions.forms.FormValues;
import org.partnershipactions.security.Actor;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import static org.partnershipactions.reviews.MayOnQuarter.QuarterRight.COMPILE;
import static org.partnershipactions.reviews.MayOnQuarter.QuarterRight.PUBLISH;
import static org.partnershipactions.reviews.MayOnQuarter.QuarterRight.SIGN;

/** Takes a quarter through its last steps: compile, sign, publish. */
@Service
@Transactional
public class QuarterClosing {

	private final MonitoredQuarters quarters;

	private final QuarterFreezing freezing;

	private final QuarterProcess process;

	private final QuarterDates dates;

	QuarterClosing(MonitoredQuarters quarters, QuarterFreezing freezing, QuarterProcess process, QuarterDates dates) {
		this.quarters = quarters;
		this.freezing = freezing;
		this.process = process;
		this.dates = dates;
	}

	/** Takes the manager's highlights and risks; the board signs next. */
	@FormTask("CompileQuarter")
	@MayOnQuarter(COMPILE)
	public void compile(String key, CompileQuarter answers) {
		CompiledWords words = new CompiledWords(answers.highlights(), answers.risks(), Actor.username(),
				this.dates.today());
		this.process.compiled(this.quarters.save(this.quarters.withKey(key).compile(words, this.dates.signDue())));
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
	@MayOnQuarter(SIGN)
	public void decide(String key, SignOffQuarter answers) {
		MonitoredQuarter quarter = this.quarters.withKey(key);
		if (answers.signed()) {
			sign(quarter, answers.publish());
		}
		else {
			quarter.giveBack(answers.reason(), this.dates.compileDue());
		}
		this.process.decided(this.quarters.save(quarter));
	}

	/** Makes a signed quarter public. */
	@MayOnQuarter(PUBLISH)
	public void publish(String key) {
		this.quarters.save(published(this.quarters.withKey(key)));
	}

	private void sign(MonitoredQuarter quarter, boolean publish) {
		quarter.mustWaitForSignature();
		quarter.sign(new Signature(Actor.username(), this.dates.now(), this.freezing.freeze(quarter)));
		if (publish) {
			published(quarter);
		}
	}

	private MonitoredQuarter published(MonitoredQuarter quarter) {
		quarter.publish(new Publication(Actor.username(), this.dates.now()));
		this.freezing.publish(quarter);
		return quarter;
	}

}
