package org.partnershipactions.cases;

import org.partnershipactions.workflow.ProcessStep;

/** The steps of a case that somebody takes, by their names in the process. */
public enum CaseStep implements ProcessStep {

	CONTACT("Task_ContactTheVictim", "BoundaryEvent_ContactTheVictimLate", "Contact the victim"),
	ASSESS("Task_AssessTheRisk", "BoundaryEvent_AssessTheRiskLate", "Assess the risk"),
	PLAN("Task_AgreeTheActionPlan", "BoundaryEvent_AgreeTheActionPlanLate", "Agree the action plan"),
	ACCEPT("Task_AcceptIntoTheTaskGroup", "BoundaryEvent_AcceptIntoTheTaskGroupLate", "Accept into the task group"),
	PROPOSE_CLOSURE("Task_ProposeClosure", "BoundaryEvent_ProposeClosureLate", "Propose closure"),
	APPROVE_CLOSURE("Task_ApproveClosure", "BoundaryEvent_ApproveClosureLate", "Approve closure"),
	UPDATE("Task_UpdateTheVictim", "BoundaryEvent_UpdateTheVictimLate", "Update the victim"),
	SUPERVISE("Task_SuperviseTheCase", "BoundaryEvent_SuperviseTheCaseLate", "Supervise the case"),
	TELL("Task_TellTheVictim", "BoundaryEvent_TellTheVictimLate", "Tell the victim"),
	/** Ends by itself when its time runs out, so it never falls late. */
	SURVEY("Task_SurveyTheVictim", null, "Survey the victim"),
	ASSESS_AGAIN("Task_AssessTheRiskAgain", "BoundaryEvent_AssessTheRiskAgainLate", "Assess the risk again"),
	GRAFFITI("Task_RemoveTheGraffiti", "BoundaryEvent_RemoveTheGraffitiLate", "Remove the graffiti"),
	ACCEPT_LATER("Task_AcceptTheCaseLater", "BoundaryEvent_AcceptTheCaseLaterLate", "Accept into the task group");

	public static final String PROCESS = "AsbCase";

	private final String task;

	private final String lateEvent;

	private final String label;

	CaseStep(String task, String lateEvent, String label) {
		this.task = task;
		this.lateEvent = lateEvent;
		this.label = label;
	}

	/** Whether the step is the lead agency's own, so that it moves with the lead. */
	boolean ofLeadAgency() {
		return this != ACCEPT && this != ACCEPT_LATER && this != APPROVE_CLOSURE && this != SUPERVISE;
	}

	@Override
	public String process() {
		return PROCESS;
	}

	@Override
	public String task() {
		return this.task;
	}

	@Override
	public String lateEvent() {
		return this.lateEvent;
	}

	@Override
	public String label() {
		return this.label;
	}

}
