package org.partnershipactions.cases;

import org.partnershipactions.cases.victims.SurveyTheVictim;
import org.partnershipactions.workflow.Step;

/** The steps of a case that somebody takes, by their names in the process. */
public enum CaseStep {

	CONTACT("ContactTheVictim", "Contact the victim"), ASSESS("AssessTheRisk", "Assess the risk"),
	PLAN("AgreeTheActionPlan", "Agree the action plan"), ACCEPT("AcceptIntoTheTaskGroup", "Accept into the task group"),
	PROPOSE_CLOSURE("ProposeClosure", "Propose closure"), APPROVE_CLOSURE("ApproveClosure", "Approve closure"),
	UPDATE("UpdateTheVictim", "Update the victim"), SUPERVISE("SuperviseTheCase", "Supervise the case"),
	TELL("TellTheVictim", "Tell the victim"), SURVEY("SurveyTheVictim", "Survey the victim"),
	ASSESS_AGAIN("AssessTheRiskAgain", "Assess the risk again"), GRAFFITI("RemoveTheGraffiti", "Remove the graffiti"),
	ACCEPT_LATER("AcceptTheCaseLater", "Accept into the task group");

	private final String element;

	private final String label;

	CaseStep(String element, String label) {
		this.element = element;
		this.label = label;
	}

	public static CaseStep of(Step step) {
		for (CaseStep each : values()) {
			if (each.task().equals(step.task())) {
				return each;
			}
		}
		throw new IllegalArgumentException("No step of a case: " + step.task());
	}

	/** Whether the step is the lead agency's own, so that it moves with the lead. */
	boolean ofLeadAgency() {
		return this != ACCEPT && this != ACCEPT_LATER && this != APPROVE_CLOSURE && this != SUPERVISE;
	}

	/** Id of the task in the process. */
	String task() {
		return "Task_" + this.element;
	}

	/** The boundary event that opens a review of late work. */
	String lateEvent() {
		return "BoundaryEvent_" + this.element + "Late";
	}

	/** What lists call it. */
	public String label() {
		return this.label;
	}

}
