package org.partnershipactions.cases;

import org.springframework.stereotype.Component;

/** The steps of a case as the process names them, one bean for each task. */
final class CaseStepBeans {

	private CaseStepBeans() {
	}

	/** The contact with the victim. */
	@Component("contactTheVictim")
	public static class ContactTheVictim extends CaseStepTasks {

		ContactTheVictim(StepWork work) {
			super(work, CaseStep.CONTACT);
		}

	}

	/** The first assessment of the risk. */
	@Component("assessTheRisk")
	public static class AssessTheRisk extends CaseStepTasks {

		AssessTheRisk(StepWork work) {
			super(work, CaseStep.ASSESS);
		}

	}

	/** The action plan. */
	@Component("agreeTheActionPlan")
	public static class AgreeTheActionPlan extends CaseStepTasks {

		AgreeTheActionPlan(StepWork work) {
			super(work, CaseStep.PLAN);
		}

	}

	/** The decision of the task group. */
	@Component("acceptIntoTheTaskGroup")
	public static class AcceptIntoTheTaskGroup extends CaseStepTasks {

		AcceptIntoTheTaskGroup(StepWork work) {
			super(work, CaseStep.ACCEPT);
		}

	}

	/** The proposal to close. */
	@Component("proposeClosure")
	public static class ProposeClosure extends CaseStepTasks {

		ProposeClosure(StepWork work) {
			super(work, CaseStep.PROPOSE_CLOSURE);
		}

	}

	/** The decision on the closure. */
	@Component("approveClosure")
	public static class ApproveClosure extends CaseStepTasks {

		ApproveClosure(StepWork work) {
			super(work, CaseStep.APPROVE_CLOSURE);
		}

	}

	/** The updates of the victim. */
	@Component("updateTheVictim")
	public static class UpdateTheVictim extends CaseStepTasks {

		UpdateTheVictim(StepWork work) {
			super(work, CaseStep.UPDATE);
		}

	}

	/** The supervision. */
	@Component("superviseTheCase")
	public static class SuperviseTheCase extends CaseStepTasks {

		SuperviseTheCase(StepWork work) {
			super(work, CaseStep.SUPERVISE);
		}

	}

	/** The last message to the victim. */
	@Component("tellTheVictim")
	public static class TellTheVictim extends CaseStepTasks {

		TellTheVictim(StepWork work) {
			super(work, CaseStep.TELL);
		}

	}

	/** The assessment after a linked report. */
	@Component("assessTheRiskAgain")
	public static class AssessTheRiskAgain extends CaseStepTasks {

		AssessTheRiskAgain(StepWork work) {
			super(work, CaseStep.ASSESS_AGAIN);
		}

	}

	/** The removal of offensive graffiti. */
	@Component("removeTheGraffiti")
	public static class RemoveTheGraffiti extends CaseStepTasks {

		RemoveTheGraffiti(StepWork work) {
			super(work, CaseStep.GRAFFITI);
		}

	}

	/** The decision of the task group while the work goes on. */
	@Component("acceptTheCaseLater")
	public static class AcceptTheCaseLater extends CaseStepTasks {

		AcceptTheCaseLater(StepWork work) {
			super(work, CaseStep.ACCEPT_LATER);
		}

	}

}
