package org.partnershipactions.cases.reading;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

import org.partnershipactions.cases.ActionPlan;
import org.partnershipactions.cases.AsbCase;
import org.partnershipactions.cases.Behaviour;
import org.partnershipactions.cases.CaseAccess.CaseRights;
import org.partnershipactions.cases.CaseCategory;
import org.partnershipactions.cases.CaseClosure;
import org.partnershipactions.cases.CaseParticipants.CaseAgency;
import org.partnershipactions.cases.CaseParticipants.CaseReport;
import org.partnershipactions.cases.CaseParticipants.CaseRole;
import org.partnershipactions.cases.CaseStatus;
import org.partnershipactions.cases.Outcome;
import org.partnershipactions.cases.RiskBand;
import org.partnershipactions.cases.evidence.CaseEvidenceFile;
import org.partnershipactions.cases.risk.RiskHistory;
import org.partnershipactions.cases.victims.ContactView;
import org.partnershipactions.cases.victims.SurveyView;
import org.partnershipactions.contributions.ContributionView;
import org.partnershipactions.overdue.OverdueView;
import org.partnershipactions.powers.InterventionView;
import org.partnershipactions.powers.ToolChoice;
import org.partnershipactions.residents.ResidentView;
import org.partnershipactions.residents.places.PlaceView;

/**
 * Everything that the reader may know of a case.
 *
 * @param summary the case in short
 * @param rights what the reader may do
 * @param circle people, places, reports, other cases and agencies
 * @param risk how its risk went
 * @param plan its action plan
 * @param contributions what each agency owes
 * @param deadlines open steps, the soonest due first
 * @param log what was said and handed in
 * @param timeline what happened, latest first
 * @param reviews its overdue reviews, latest first
 */
public record CaseView(CaseSummary summary, CaseRights rights, CaseCircle circle, RiskHistory risk, CasePlanView plan,
		List<ContributionView> contributions, List<Deadline> deadlines, CaseLog log, List<TimelineLine> timeline,
		List<OverdueView> reviews) {

	/** An open step, its day, and how often that was moved. */
	public record Deadline(String step, LocalDate due, Instant at, int timesMoved) {
	}

	/** A line of the timeline. */
	public record TimelineLine(Instant at, String by, String text) {
	}

	/**
	 * What was said and handed in.
	 *
	 * @param contacts contacts, latest first
	 * @param surveys surveys, oldest first
	 * @param evidence files
	 * @param closures proposals to close, oldest first
	 * @param movedDates every moved date, oldest first
	 */
	public record CaseLog(List<ContactView> contacts, List<SurveyView> surveys, List<CaseEvidenceFile> evidence,
			List<Closure> closures, List<DateMove> movedDates) {
	}

	/** A proposal to close, and what became of it. */
	public record Closure(Outcome outcome, Behaviour behaviour, String summary, String victimsView, String by,
			LocalDate on, Boolean approved, String comment, String decidedBy) {
	}

	/** A moved date. */
	public record DateMove(String step, LocalDate from, LocalDate to, String reason, String by) {
	}

	/**
	 * Who and what belongs to a case.
	 *
	 * @param parties people in their roles
	 * @param places places; none where the reader may not know where it is
	 * @param reports linked reports, oldest first
	 * @param links other cases that the reader may see, with what they have in common
	 * @param agencies agencies on the case beside the one that leads it
	 */
	public record CaseCircle(List<PartyView> parties, List<PlaceView> places, List<CaseReport> reports,
			List<CaseLink> links, List<CaseAgency> agencies) {
	}

	/**
	 * A case in short; it names nobody.
	 *
	 * @param key of the case
	 * @param partnership code of the partnership
	 * @param ref its reference
	 * @param title what lists call it
	 * @param status where it stands
	 * @param standing where it stands, in words
	 * @param band its risk, or null while it is not assessed
	 * @param ward name of the ward, or null
	 * @param lead code of the agency that leads it
	 * @param openedOn day on which it was opened first
	 * @param categories what it is about
	 * @param restricted whether only named people and its lead see it
	 * @param accepted whether the task group took it in; null while nobody decided
	 * @param outcome why it is closed, or null
	 * @param behaviour what became of the behaviour, or null
	 * @param closedOn the day on which it was closed, or null
	 * @param suggested the day on which quiet suggested to close it, or null
	 */
	public record CaseSummary(String key, String partnership, String ref, String title, CaseStatus status,
			String standing, RiskBand band, String ward, String lead, LocalDate openedOn, Set<CaseCategory> categories,
			boolean restricted, Boolean accepted, Outcome outcome, Behaviour behaviour, LocalDate closedOn,
			LocalDate suggested) {

		static CaseSummary of(AsbCase one) {
			CaseClosure endings = one.endings();
			Boolean accepted = one.acceptance().decided() ? one.acceptance().accepted() : null;
			return new CaseSummary(one.key(), one.partnership(), one.ref(), one.title(), one.status(), one.standing(),
					one.riskBand(), one.ward(), one.leadAgency(), one.openedOn(), one.categories(), one.restricted(),
					accepted, endings.outcome(), endings.behaviour(), endings.closedOn(), endings.suggestedOn());
		}

	}

	/**
	 * The action plan of a case as people read it.
	 *
	 * @param summary what is done, or null while nothing was agreed
	 * @param updateEvery working days between updates, where it asks for more than the
	 * risk
	 * @param agreedOn the day on which it was agreed or changed last, or null
	 * @param steps who does what by when
	 * @param powers powers considered, each used or not, and why
	 * @param used tools and powers as they were used, in the order in which they began
	 */
	public record CasePlanView(String summary, Integer updateEvery, LocalDate agreedOn, List<Task> steps,
			List<Power> powers, List<InterventionView> used) {

		static CasePlanView of(AsbCase asbCase, ToolChoice tools, List<InterventionView> used) {
			ActionPlan plan = asbCase.plan();
			return new CasePlanView(plan.summary(), plan.updateEvery(), plan.agreedOn(),
					plan.steps().stream().map((step) -> new Task(step.agency(), step.task(), step.due())).toList(),
					plan.powers()
						.stream()
						.map((power) -> new Power(tools.words(power.tool()), power.used(), power.why()))
						.toList(),
					used);
		}

		/** What an agency does. */
		public record Task(String agency, String task, LocalDate due) {
		}

		/** A tool or power, whether it is used, and why. */
		public record Power(String tool, boolean used, String why) {
		}

	}

	/**
	 * A person of a case as the reader may see them.
	 *
	 * @param key of the person
	 * @param ref reference such as P-000123; null where the reader may not know them
	 * @param roles what they are to the case
	 * @param since day from which
	 * @param person name and contact; null where the reader may not know them
	 * @param bothSides whether they are a victim and complained about as well
	 * @param otherCases how many other cases they have a part in
	 */
	public record PartyView(String key, String ref, List<CaseRole> roles, LocalDate since, ResidentView person,
			boolean bothSides, int otherCases) {

		/** What they are to the case, in words: "victim and reporter". */
		public String inRoles() {
			return this.roles.stream()
				.map((role) -> role.words().toLowerCase(Locale.UK))
				.collect(Collectors.joining(" and "));
		}

	}

	/**
	 * Another case that has to do with this one.
	 *
	 * @param ref its reference
	 * @param title what lists call it
	 * @param standing where it stands, in words
	 * @param why what they have in common
	 */
	public record CaseLink(String ref, String title, String standing, String why) {
	}

}
