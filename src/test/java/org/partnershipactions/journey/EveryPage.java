package org.partnershipactions.journey;

import java.util.List;
import java.util.Set;
import java.util.function.BinaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.partnershipactions.calendar.PlanYear;
import org.partnershipactions.planning.cycle.AnnualPlanStarting;
import org.partnershipactions.reviews.taskgroup.ReviewCalling;
import org.partnershipactions.security.Actor;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestComponent;

/**
 * Every page there is, in a sample year under way, with somebody who opens it; what asks
 * something of all pages asks it of these.
 */
@TestComponent
class EveryPage {

	private static final String PAGES = """
			200 nobody             /sign-in
			302 moat.member        /sign-in/next
			200 moat.member        /sign-in/code
			403 nobody             /sign-in/refused?why=not-invited&provider=police
			302 nobody             /sign-out/provider
			200 nobody             /invitation
			404 nobody             /invitation/none
			200 nobody             /password-reset
			200 moat.member        /account
			200 moat.member        /account/password
			200 moat.member        /account/codes
			200 moat.member        /account/confirm
			200 moat.member        /account/tokens
			200 moat.member        /
			200 police.coordinator /
			200 asb.lead           /
			200 manager            /
			200 board              /
			200 auditor            /
			200 manager            /home/filter
			403 moat.member        /home/filter
			200 moat.member        /work
			200 police.coordinator /work?scope=team
			200 manager            /work?scope=all&due=late
			200 manager            /work?subject=nothing-of-this-name
			200 owner              /work/PlanDelivery
			200 owner              /work/ApproveDeliveryPlan
			200 owner              /work/AnswerRequest
			200 owner              /work/MakeContribution
			200 owner              /work/DecideOnDecline
			200 owner              /work/ReportCompletion
			200 owner              /work/ApproveCompletion
			200 owner              /work/ExplainDelay
			200 owner              /work/ReviewOverdueWork
			200 owner              /work/TriageReport
			200 owner              /work/TellReporter
			200 owner              /work/ContactVictim
			200 owner              /work/RemoveGraffiti
			200 owner              /work/AssessRisk
			200 owner              /work/AgreeActionPlan
			200 owner              /work/AcceptCase
			200 owner              /work/UpdateVictim
			200 owner              /work/SuperviseCase
			200 owner              /work/ReviewIntervention
			200 owner              /work/ProposeClosure
			200 owner              /work/ApproveClosure
			200 owner              /work/TellVictim
			200 owner              /work/SurveyVictim
			200 owner              /work/DecideOnAccess
			200 owner              /work/AcknowledgeApplication
			200 owner              /work/DecideOnThreshold
			200 owner              /work/ShareWhatYouHold
			200 owner              /work/HoldPanel
			200 owner              /work/TellApplicant
			200 owner              /work/DecideAppeal
			200 board              /work/ReportCompletion
			302 owner              /work/ReportCompletion/complete
			302 owner              /work/ReportCompletion/draft
			302 owner              /work/ReportCompletion/claim
			302 owner              /work/ReportCompletion/release
			302 owner              /work/ReportCompletion/assign
			200 manager            /plan
			200 moat.member        /plan/2026-27?late=true
			200 manager            /plan/2016-17
			200 moat.member        /plan/2026-27/priorities/3
			200 manager            /plan/2026-27/actions/new
			200 manager            /plan/2026-27/money
			200 moat.member        /plan/2026-27/money
			404 manager            /plan/2026-27/money/none
			200 manager            /actions/2026-27/1.1/money
			200 board              /plan/2026-27/proposals
			200 manager            /actions/2026-27/1.1/edit
			200 manager            /actions/2026-27/1.1/drop
			200 manager            /actions/2026-27/1.1/split
			200 manager            /actions/2026-27/1.1/merge
			200 manager            /plan/2016-17/import
			200 manager            /plan/2016-17/adopt
			200 manager            /plan/2026-27/adopt
			200 manager            /plan/2026-27/roll-forward
			200 manager            ACTION
			200 auditor            ACTION
			200 manager            ACTION/change/date
			200 manager            ACTION/change/lead
			200 manager            ACTION/change/partner
			200 manager            ACTION/change/release
			200 manager            ACTION/change/withdrawal
			200 police.member      /cases/known
			200 police.member      POINTER
			200 moat.coordinator   POINTER
			404 police.member      /cases/known/none
			200 csu.member         POWER
			200 manager            POWER
			404 csu.member         /cases/C-2026-9999/interventions/none
			200 moat.member        /reports/quarterly?plan=2026-27&quarter=Q1
			200 manager            /api/reports/quarterly?plan=2026-27&quarter=Q1&format=html
			200 moat.member        /reports
			200 manager            /reports
			200 moat.member        /reports/plan?plan=2026-27
			200 manager            /reports/annual?plan=2026-27
			200 manager            /api/reports/plan?plan=2026-27&format=html
			200 manager            /api/reports/annual?plan=2026-27&format=html
			200 manager            /reports/jobs
			200 manager            /roles
			200 board              /roles
			200 auditor            /roles
			200 auditor            /reports/data-set?plan=2025-26&quarter=Q4
			200 nobody             /plans
			200 nobody             /plans/2026-27
			404 nobody             /plans/2026-27/q3
			404 nobody             /plans/2016-17
			200 moat.member        /measures
			200 manager            /measures?year=2030-31
			200 board              /measures?standing=open
			200 police.member      /measures/burglary
			200 manager            /measures/asb-improved
			200 police.member      /measures/burglary/readings/new
			404 police.member      /measures/burglary/readings/2020-01-01
			200 police.member      /measures/burglary/commentary
			200 manager            /measures/burglary/change
			200 manager            /measures/burglary/description
			200 manager            /measures/burglary/retirement
			200 admin              /measures/choose
			200 manager            /measures/choose?year=2030-31
			200 manager            /measures/new
			200 police.member      /measures/upload
			403 moat.member        /measures/upload
			200 asb.lead           /task-groups/asb/review-pack
			200 board              /task-groups/asb/review-pack
			200 asb.lead           REVIEW
			200 board              REVIEW
			200 asb.lead           REVIEW/minutes
			200 owner              /work/HoldReview
			200 manager            /quarters
			200 moat.member        /quarters
			404 manager            /quarters/2026-27/1
			200 manager            /annual-plans
			200 manager            /annual-plans/PLANNED
			404 manager            /annual-plans/2026-27
			200 manager            /plan/2026-27/year-end
			200 owner              /work/ScoreIssues
			200 manager            /reports/strategic-assessment?plan=PLANNED
			200 board              /api/reports/strategic-assessment?plan=PLANNED&format=html
			404 manager            /reports/strategic-assessment?plan=2026-27
			404 moat.member        /returns/none/link
			200 manager            /overdue
			200 board              /overdue?agency=police
			200 manager            /overdue/LATE/decision
			200 moat.member        /agencies
			200 police.coordinator /agencies/police
			200 manager            /figures/live
			200 manager            /figures/due-soon
			200 police.coordinator /agencies/police/due/2027-03
			200 manager            /progress
			200 moat.member        /progress?plan=2026-27&at=2026-04-30
			422 moat.member        /progress?at=never
			200 manager            /progress/disagreements
			200 moat.member        /value
			200 manager            /value/3
			422 board              /value/3?at=never
			200 moat.member        /about/measures
			200 moat.member        /directory
			200 moat.member        /directory/agencies/police
			200 moat.member        /directory/groups/asb
			200 moat.member        /leave
			200 admin              /administration
			200 admin              /administration/people
			200 admin              /administration/people/new
			200 admin              /administration/people/asb.lead
			200 admin              /administration/agencies
			200 admin              /administration/agencies/new
			200 admin              /administration/agencies/moat
			200 admin              /administration/agencies/moat/ending
			200 admin              /administration/import/agencies
			200 admin              /administration/import/people
			200 admin              /administration/task-groups
			200 admin              /administration/task-groups/new
			200 admin              /administration/task-groups/asb
			200 admin              /administration/set-up
			200 admin              /administration/partnership
			200 admin              /administration/partnerships
			200 admin              /administration/partnerships/new
			200 admin              /administration/partnerships/sevenoaks
			404 admin              /switch-partnership?to=none
			200 manager            /sharing
			403 manager            /county
			403 manager            /county/sevenoaks
			200 manager            /administration/units
			200 admin              /administration/duties
			200 admin              /administration/duties/case-review-bodies
			200 manager            /cases
			200 csu.member         /cases?ward=Swanley
			200 csu.member         CASE
			200 asb.lead           CASE
			200 csu.member         CASE/people
			200 csu.member         CASE/readers
			200 csu.member         CASE/do/contact
			200 csu.member         CASE/do/ask
			200 csu.member         CASE/risk/1
			200 csu.member         CASE/interventions/new
			404 csu.member         CASE/evidence/none
			200 csu.member         /powers
			200 triage             /daily-tasking
			200 manager            /asb/reports
			200 csu.member         /asb/reports/new
			200 manager            REPORT
			200 manager            RESIDENT
			200 manager            RESIDENT/export
			200 manager            MERGE
			404 manager            RESIDENT/merge/none
			200 manager            /personal-data
			200 manager            /disclosures
			200 manager            /retention
			404 manager            /retention/case/none
			200 auditor            /views
			200 admin              /administration/wards
			200 admin              /administration/keys
			200 admin              /administration/mails
			200 admin              /administration/mails?state=failed
			200 admin              /administration/risk-questions
			200 manager            /case-reviews
			200 csu.coordinator    /case-reviews/new
			200 manager            APPEALED
			200 csu.coordinator    PANEL
			200 csu.coordinator    TELLING
			404 manager            /case-reviews/CR-1999-001
			200 nobody             /report
			200 nobody             /report/danger
			302 nobody             /report/emergency
			302 nobody             /report/check
			302 nobody             /report/sent
			302 nobody             /report/outside
			302 nobody             /case-review/sent
			302 triage             /daily-tasking/R-2026-00001
			200 nobody             FOLLOW
			404 nobody             /follow/unknown
			200 nobody             SURVEY
			404 nobody             /survey/unknown
			404 nobody             /return/unknown
			200 nobody             /case-review
			200 admin              /administration/figures
			200 admin              /administration/figures/plan.rag.green
			200 admin              /administration/powers
			200 manager            /administration/rules
			200 admin              /administration/rules/AsbRiskBand
			200 manager            /administration/rules/AsbRiskBand/versions/1
			200 admin              /administration/rules/EscalationLevel/new
			200 admin              /administration/measures
			200 admin              /administration/measures/speed-events
			200 manager            /measures/reported-back/rows
			200 moat.member        /measures/reported-back/rows?show=counted
			200 admin              /admin/worklist
			200 auditor            /audit
			200 auditor            /audit?from=never
			403 moat.member        /audit
			404 moat.member        /no-such-page
			404 nobody             /error
			409 moat.member        /failing/race
			500 moat.member        /failing/fault
			""";

	private static final PlanYear PLANNED = new PlanYear(2027);

	private static final Pattern REVIEW = Pattern.compile("href=\"(/reviews/[^\"/#]+)\"");

	private static final Pattern LATE = Pattern.compile("href=\"(/overdue/[^\"]+/decision)\"[^>]*>Decide");

	@Autowired
	private PagesOfTheProduct pages;

	@Autowired
	private CasesAtEveryStep cases;

	@Autowired
	private ReviewCalling calling;

	@Autowired
	private AnnualPlanStarting planning;

	/** The pages that are not among these. */
	Set<String> left() {
		return this.pages.unvisitedBy(PAGES.lines()
			.map((line) -> line.split(" +")[2].replace("ACTION", "/actions/2026-27/1.1")
				.replace("CASE", "/cases/C-2026-0001")
				.replace("REPORT", "/asb/reports/R-2026-00001")
				.replace("REVIEW", "/reviews/key")
				.replace("RESIDENT", "/residents/key")
				.replaceAll("APPEALED|PANEL|TELLING", "/case-reviews/CR-2026-001")
				.replace("FOLLOW", "/follow/secret")
				.replace("SURVEY", "/survey/secret")
				.replace("POINTER", "/cases/known/key")
				.replace("POWER", "/cases/C-2026-0001/interventions/key")
				.replace("MERGE", "/residents/key/merge/other"))
			.map((address) -> address.replaceAll("/work/[A-Za-z]+", "/work/1"))
			.toList());
	}

	/**
	 * All visits, with the addresses of this moment.
	 * @param reader gives the page that somebody (first) reads at an address (second)
	 */
	List<Visit> visits(BinaryOperator<String> reader) {
		return PAGES.lines().map((line) -> visit(line, reader)).toList();
	}

	private Visit visit(String line, BinaryOperator<String> reader) {
		String[] words = line.split(" +");
		String address = address(words[2], reader);
		String who = words[1].equals("owner") ? this.pages.ownerOf(address.replaceAll("/[a-z]+$", "")) : words[1];
		return new Visit(line, Integer.parseInt(words[0]), who, address);
	}

	private String address(String pattern, BinaryOperator<String> reader) {
		if (this.cases.addresses().containsKey(pattern)) {
			return this.cases.addresses().get(pattern);
		}
		String address = pattern.replace("ACTION", this.pages.action())
			.replace("CASE", this.pages.openCase())
			.replace("REPORT", this.pages.report())
			.replace("RESIDENT", this.pages.resident());
		if (address.contains("REVIEW")) {
			return address.replace("REVIEW", review(reader));
		}
		if (address.contains("PLANNED")) {
			return address.replace("PLANNED", planned());
		}
		if (address.contains("LATE")) {
			Matcher link = LATE.matcher(reader.apply("manager", "/overdue"));
			return found(link, "late work that a manager may decide on");
		}
		return address.matches("/work/[A-Z].*")
				? address.replaceAll("/work/[A-Za-z]+", this.pages.taskWith(address.split("/")[2])) : address;
	}

	/** A review that the lead called, called now where there is none. */
	private String review(BinaryOperator<String> reader) {
		Matcher link = REVIEW.matcher(reader.apply("asb.lead", "/task-groups/asb/review-pack"));
		if (link.find()) {
			return link.group(1);
		}
		Actor.as("asb.lead", () -> this.calling.call("asb"));
		return found(REVIEW.matcher(reader.apply("asb.lead", "/task-groups/asb/review-pack")), "a review");
	}

	/** The year whose plan is being made, from now on where it was not before. */
	private String planned() {
		return Actor.as("manager", () -> {
			this.planning.next().ifPresent(this.planning::start);
			return PLANNED.toString();
		});
	}

	private static String found(Matcher link, String what) {
		if (!link.find()) {
			throw new IllegalStateException("No page leads to " + what);
		}
		return link.group(1);
	}

	/**
	 * A page and somebody who opens it.
	 *
	 * @param line how it stands in the list
	 * @param status of the answer
	 * @param who an account, or nobody
	 * @param address path and query
	 */
	record Visit(String line, int status, String who, String address) {

		private static final int LEADS_ON = 302;

		boolean leadsOn() {
			return this.status == LEADS_ON;
		}

	}

}
