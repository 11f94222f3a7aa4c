package org.partnershipactions.cases;

import java.time.Instant;
import java.util.Date;
import java.util.List;

import org.partnershipactions.calendar.PartnershipClock;
import org.partnershipactions.cases.CaseDeadlines.StepDue;
import org.partnershipactions.cases.CaseEvent.CaseReminderDue;
import org.partnershipactions.overdue.LateItem;
import org.partnershipactions.overdue.OverdueReviewing;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * What the process asks of a case: whom to ask, and for each step who does it, by when,
 * and what if it is late. Public because expressions must reach it; nobody else may.
 */
@Component
@Transactional
public class CaseTasks {

	private final AsbCases cases;

	private final CaseAgencies agencies;

	private final CaseSchedule schedule;

	private final OverdueReviewing reviews;

	CaseTasks(AsbCases cases, CaseAgencies agencies, CaseSchedule schedule, OverdueReviewing reviews) {
		this.cases = cases;
		this.agencies = agencies;
		this.schedule = schedule;
		this.reviews = reviews;
	}

	/** Asks each agency that waits to be asked; gives the keys of the contributions. */
	public List<String> askAgencies(String key) {
		return this.agencies.send(this.cases.withKey(key));
	}

	/** Closes what agencies still owe to a withdrawn case. */
	public void releaseAgencies(String key) {
		this.agencies.releaseAll(this.cases.withKey(key));
	}

	String who(String key, CaseStep step) {
		return this.schedule.working(this.cases.withKey(key), step).toString();
	}

	Date due(String key, CaseStep step) {
		return Date.from(due(this.cases.withKey(key), step).at());
	}

	/** A case is quiet after its day; any other step is reminded of before. */
	Date reminder(String key, CaseStep step) {
		StepDue due = due(this.cases.withKey(key), step);
		return (step == CaseStep.PROPOSE_CLOSURE) ? PartnershipClock.after(due.day())
				: PartnershipClock.after(this.schedule.reminder(due).minusDays(1));
	}

	/** Hours end to the second; days end with the day. */
	Date late(String key, CaseStep step) {
		StepDue due = due(this.cases.withKey(key), step);
		Instant byHours = due.at().plusSeconds(1);
		return (step == CaseStep.GRAFFITI) ? Date.from(byHours) : PartnershipClock.after(this.schedule.late(step, due));
	}

	void remind(String key, CaseStep step) {
		AsbCase asbCase = this.cases.withKey(key);
		StepDue due = due(asbCase, step);
		if (step == CaseStep.PROPOSE_CLOSURE) {
			this.cases.save(asbCase.suggestClosure(this.schedule.today()));
		}
		else if (this.schedule.worthReminding(due)) {
			this.cases.save(asbCase.say(new CaseReminderDue(key, step.task(), due.day())));
		}
	}

	void reviewLateWork(String key, CaseStep step) {
		AsbCase asbCase = this.cases.withKey(key);
		StepDue due = due(asbCase, step);
		this.reviews.open(new LateItem(asbCase.partnership(), step.of(asbCase.key()), asbCase.ref(), asbCase.title(),
				CaseSubject.path(asbCase), CaseSchedule.PRIORITY, this.schedule.working(asbCase, step).team(),
				step.label(), this.schedule.late(step, due), due.timesMoved(), asbCase.highRisk()));
	}

	private static StepDue due(AsbCase asbCase, CaseStep step) {
		return asbCase.deadlines().get(step);
	}

	/** What the process asks of one step of a case, by the name of its bean. */
	public static class CaseStepTasks {

		private final CaseTasks tasks;

		private final CaseStep step;

		public CaseStepTasks(CaseTasks tasks, CaseStep step) {
			this.tasks = tasks;
			this.step = step;
		}

		/** Whose work it is, as {@code team/role}. */
		public String who(String key) {
			return this.tasks.who(key, this.step);
		}

		/** The last moment at which it is in time. */
		public Date due(String key) {
			return this.tasks.due(key, this.step);
		}

		/** When the reminder goes out. */
		public Date reminder(String key) {
			return this.tasks.reminder(key, this.step);
		}

		/** The first second at which it is late. */
		public Date late(String key) {
			return this.tasks.late(key, this.step);
		}

		/** Sends a reminder. */
		public void remind(String key) {
			this.tasks.remind(key, this.step);
		}

		/** Opens an overdue review. */
		public void reviewLateWork(String key) {
			this.tasks.reviewLateWork(key, this.step);
		}

	}

	/** The steps of a case as the process names them, one bean for each task. */
	@Configuration(proxyBeanMethods = false)
	static class CaseStepBeans {

		@Bean
		CaseStepTasks contactTheVictim(CaseTasks tasks) {
			return new CaseStepTasks(tasks, CaseStep.CONTACT);
		}

		@Bean
		CaseStepTasks assessTheRisk(CaseTasks tasks) {
			return new CaseStepTasks(tasks, CaseStep.ASSESS);
		}

		@Bean
		CaseStepTasks agreeTheActionPlan(CaseTasks tasks) {
			return new CaseStepTasks(tasks, CaseStep.PLAN);
		}

		@Bean
		CaseStepTasks acceptIntoTheTaskGroup(CaseTasks tasks) {
			return new CaseStepTasks(tasks, CaseStep.ACCEPT);
		}

		@Bean
		CaseStepTasks proposeClosure(CaseTasks tasks) {
			return new CaseStepTasks(tasks, CaseStep.PROPOSE_CLOSURE);
		}

		@Bean
		CaseStepTasks approveClosure(CaseTasks tasks) {
			return new CaseStepTasks(tasks, CaseStep.APPROVE_CLOSURE);
		}

		@Bean
		CaseStepTasks updateTheVictim(CaseTasks tasks) {
			return new CaseStepTasks(tasks, CaseStep.UPDATE);
		}

		@Bean
		CaseStepTasks superviseTheCase(CaseTasks tasks) {
			return new CaseStepTasks(tasks, CaseStep.SUPERVISE);
		}

		@Bean
		CaseStepTasks tellTheVictim(CaseTasks tasks) {
			return new CaseStepTasks(tasks, CaseStep.TELL);
		}

		@Bean
		CaseStepTasks assessTheRiskAgain(CaseTasks tasks) {
			return new CaseStepTasks(tasks, CaseStep.ASSESS_AGAIN);
		}

		@Bean
		CaseStepTasks removeTheGraffiti(CaseTasks tasks) {
			return new CaseStepTasks(tasks, CaseStep.GRAFFITI);
		}

		@Bean
		CaseStepTasks acceptTheCaseLater(CaseTasks tasks) {
			return new CaseStepTasks(tasks, CaseStep.ACCEPT_LATER);
		}

	}

}
