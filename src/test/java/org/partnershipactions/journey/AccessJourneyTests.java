package org.partnershipactions.journey;

import java.util.List;
import java.util.stream.Collectors;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.partnershipactions.testing.Chrome;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/** Who may open what: each role at each page and endpoint. */
@WholeApplication
class AccessJourneyTests {

	static final List<String> PEOPLE = List.of("nobody", "moat.member", "csu.member", "asb.lead", "road-safety.lead",
			"manager", "board", "triage", "admin", "auditor");

	/** Answers to each, by the order of {@link #PEOPLE}. */
	static final String TABLE = """
			/                                             302 200 200 200 200 200 200 200 200 200
			/work                                         302 200 200 200 200 200 200 200 200 200
			/work/TASK                                    302 200 404 404 404 200 200 404 404 200
			/plan                                         302 200 200 200 200 200 200 200 200 200
			/plan/2018-19                                 302 200 200 200 200 200 200 200 200 200
			/plan/2018-19/priorities/3                    302 200 200 200 200 200 200 200 200 200
			/plan/2018-19/export.csv                      302 200 200 200 200 200 200 200 200 200
			/plan/2018-19/import                          302 403 403 403 403 200 403 403 403 403
			/plan/2018-19/adopt                           302 403 403 403 403 200 403 403 403 403
			/plan/2018-19/roll-forward                    302 403 403 403 403 200 403 403 403 403
			/actions/2018-19/3.99                         302 200 200 200 200 200 200 200 200 200
			/actions/2018-19/3.99/change/date             302 403 403 403 403 200 403 403 403 403
			/cases                                        302 200 200 200 200 200 200 200 200 200
			/cases/C-2018-9999                            302 404 404 404 404 404 404 404 404 404
			/cases/C-2018-9999/interventions/none         302 404 404 404 404 404 404 404 404 404
			/cases/C-2018-9999/do/sharing                 302 404 404 404 404 404 404 404 404 404
			/cases/known                                  302 200 200 200 200 200 403 200 403 403
			/cases/known/none                             302 404 404 404 404 404 403 404 403 403
			/survey/nobody-has-this                       404 404 404 404 404 404 404 404 404 404
			/progress                                     302 200 200 200 200 200 200 200 200 200
			/progress/disagreements                       302 200 200 200 200 200 200 200 200 200
			/value                                        302 200 200 200 200 200 200 200 200 200
			/value/3                                      302 200 200 200 200 200 200 200 200 200
			/quarters                                     302 200 200 200 200 200 200 200 200 200
			/quarters/2018-19/1                           302 404 404 404 404 404 404 404 404 404
			/returns/none/link                            302 404 404 404 404 404 404 404 404 404
			/return/nobody-has-this                       404 404 404 404 404 404 404 404 404 404
			/overdue                                      302 403 403 403 403 200 200 403 403 200
			/agencies                                     302 200 200 200 200 200 200 200 200 200
			/agencies/moat                                302 200 200 200 200 200 200 200 200 200
			/figures/live                                 302 200 200 200 200 200 200 200 200 200
			/reports/quarterly?plan=2018-19&quarter=Q1    302 200 200 200 200 200 200 200 200 200
			/about/measures                               302 200 200 200 200 200 200 200 200 200
			/directory                                    302 200 200 200 200 200 200 200 200 200
			/directory/agencies/moat                      302 200 200 200 200 200 200 200 200 200
			/leave                                        302 200 200 200 200 200 200 200 200 200
			/administration                               302 403 403 403 403 403 403 403 200 403
			/administration/people                        302 403 403 403 403 403 403 403 200 403
			/administration/agencies                      302 403 403 403 403 403 403 403 200 403
			/administration/figures                       302 403 403 403 403 403 403 403 200 403
			/administration/figures/plan.rag.green        302 403 403 403 403 403 403 403 200 403
			/administration/measures                      302 403 403 403 403 403 403 403 200 403
			/administration/measures/speed-events         302 403 403 403 403 403 403 403 200 403
			/administration/risk-questions                302 403 403 403 403 403 403 403 200 403
			/admin/worklist                               302 403 403 403 403 403 403 403 200 403
			/personal-data                                302 403 403 403 403 200 403 403 403 200
			/disclosures                                  302 403 403 403 403 200 403 403 403 200
			/views                                        302 403 403 403 403 403 403 403 403 200
			/retention                                    302 403 403 403 403 200 403 403 403 403
			/residents/nobody                             302 404 404 404 404 404 404 404 404 404
			/residents/nobody/export                      302 403 403 403 403 404 403 403 403 403
			/administration/wards                         302 403 403 403 403 403 403 403 200 403
			/administration/keys                          302 403 403 403 403 403 403 403 200 403
			/administration/mails                         302 403 403 403 403 403 403 403 200 403
			/audit                                        302 403 403 403 403 403 403 403 403 200
			/daily-tasking                                302 403 403 403 403 200 403 200 403 403
			/asb/reports                                  302 403 403 403 403 200 403 200 403 403
			/asb/reports/new                              302 200 200 403 403 200 403 200 403 403
			/asb/reports/R-1999-00001                     302 404 404 404 404 404 404 404 404 404
			/api/progress                                 401 200 200 200 200 200 200 200 200 200
			/api/value                                    401 200 200 200 200 200 200 200 200 200
			/api/quarters                                 401 200 200 200 200 200 200 200 200 200
			/api/quarters/2018-19/1                       401 404 404 404 404 404 404 404 404 404
			/api/plans                                    401 200 200 200 200 200 200 200 200 200
			/api/plans/2018-19                            401 200 200 200 200 200 200 200 200 200
			/api/actions/2018-19/3.99                     401 200 200 200 200 200 200 200 200 200
			/api/work-items                               401 200 200 200 200 200 200 200 200 200
			/api/work-items/TASK                          401 200 404 404 404 200 200 404 404 200
			/api/asb/cases                                401 200 200 200 200 200 200 200 200 200
			/api/asb/cases/C-2018-9999                    401 404 404 404 404 404 404 404 404 404
			/api/asb/cases/C-2018-9999/sharing            401 404 404 404 404 404 404 404 404 404
			/api/asb/access-requests                      401 200 200 200 200 200 403 200 403 403
			/api/overdue                                  401 403 403 403 403 200 200 403 403 200
			/api/agencies                                 401 200 200 200 200 200 200 200 200 200
			/api/me                                       401 200 200 200 200 200 200 200 200 200
			/api/summary                                  401 403 403 403 403 200 200 403 403 200
			/api/agencies/moat/promises                   401 200 200 200 200 200 200 200 200 200
			/api/views                                    401 403 403 403 403 403 403 403 403 200
			/api/views/verification                       401 403 403 403 403 403 403 403 403 200
			/api/disclosures                              401 403 403 403 403 200 403 403 403 200
			/api/retention                                401 403 403 403 403 200 403 403 403 403
			/api/residents/nobody                         401 404 404 404 404 404 404 404 404 404
			/api/residents/nobody/export                  401 403 403 403 403 404 403 403 403 403
			/api/audit                                    401 403 403 403 403 403 403 403 403 200
			/api/measure-feeds                            401 403 403 403 403 403 403 403 200 403
			/api/local-figures                            401 403 403 403 403 403 403 403 200 403
			/api/mails                                    401 403 403 403 403 403 403 403 200 403
			/api/asb/reports                              401 403 403 403 403 200 403 200 403 403
			/api/asb/reports/R-1999-00001                 401 404 404 404 404 404 404 404 404 404
			/api/reports/quarterly?format=csv             401 422 422 422 422 422 422 422 422 422
			/v3/api-docs                                  401 200 200 200 200 200 200 200 200 200
			/swagger-ui/index.html                        302 200 200 200 200 200 200 200 200 200
			/actuator/health                              200 200 200 200 200 200 200 200 200 200
			/actuator/env                                 302 404 404 404 404 404 404 404 404 404
			/report                                       200 200 200 200 200 200 200 200 200 200
			/report/danger                                200 200 200 200 200 200 200 200 200 200
			/report/check                                 302 302 302 302 302 302 302 302 302 302
			/report/sent                                  302 302 302 302 302 302 302 302 302 302
			/follow/none                                  404 404 404 404 404 404 404 404 404 404
			POST /report/danger                           422 422 422 422 422 422 422 422 422 422
			POST /api/work-items/TASK/complete            401 422 404 404 404 403 403 404 404 403
			POST /api/work-items/TASK/claim               401 200 404 404 404 403 403 404 404 403
			POST /api/actions/2018-19/3.99/deadline       401 403 403 403 403 422 403 403 403 403
			POST /api/actions/2018-19/3.99/lead           401 403 403 403 403 422 403 403 403 403
			POST /api/actions/2018-19/3.99/withdrawal     401 403 403 403 403 422 403 403 403 403
			POST /api/local-figures/plan.rag.green        401 403 403 403 403 403 403 403 422 403
			POST /api/plans/2018-19/adoption              401 403 403 403 403 409 403 403 403 403
			POST /api/asb/known                           401 422 422 422 422 422 403 422 403 403
			POST /api/asb/access-requests                 401 404 404 404 404 404 403 404 403 403
			POST /api/asb/reports                         401 422 422 403 403 422 403 422 403 403
			POST /api/asb/reports/R-1999-00001/triage     401 404 404 404 404 404 404 404 404 404
			""";

	@RegisterExtension
	final Chrome chrome = new Chrome();

	@Autowired
	private RunningApplication application;

	@BeforeEach
	void aSmallPlanIsRunning() {
		this.application.adoptASmallPlan();
	}

	@Test
	void nobodyApprovesAStageThatTheySubmittedThemselves() {
		Visitor admin = visitor("admin").open("/administration/people/moat.coordinator");
		admin.looksRight("administration-person").select("role", "LEAD").select("group", "asb");
		admin.press("Give the role").reads("Lead waits for the manager's consent");
		Visitor manager = visitor("manager").open("/roles").looksRight("roles");
		manager.press("Give the role to Moat Homes coordinator")
			.reads("Lead, Anti-social behaviour task group", "Partnership manager");
		Visitor both = visitor("moat.coordinator").openTask("Plan the delivery", "3.90");
		both.type("approach", "Walks.").type("outputUnit", "walks").type("outputTarget", "12").press("Submit");
		both.openTask("Approve the delivery plan", "3.90").choose("Approve the delivery plan").press("Submit");
		both.reads("so somebody else must approve it.");
		visitor("asb.lead").openTask("Approve the delivery plan", "3.90")
			.choose("Approve the delivery plan")
			.press("Submit")
			.reads("is done");
	}

	@Test
	void pagesOfPersonalDataLookRight() {
		Visitor manager = visitor("manager");
		manager.open("/personal-data").looksRight("personal-data");
		manager.open("/disclosures").looksRight("disclosures");
		manager.open("/retention").looksRight("retention");
		Visitor auditor = visitor("auditor");
		auditor.open("/views").looksRight("views").press("Check that none is missing or changed").reads("entries hold");
		Visitor admin = visitor("admin");
		admin.open("/administration/wards").looksRight("wards").press("Add").reads("Enter the name of the ward");
		admin.looksRight("wards-error").open("/administration/keys").looksRight("keys");
	}

	@Test
	void opensToEachRoleWhatIsTheirsAndNothingElse() {
		List<Visitor> visitors = PEOPLE.stream().map(this::visitor).toList();
		String answers = TABLE.lines()
			.map((line) -> line.replaceAll("  .*", ""))
			.map((request) -> "%-46s%s".formatted(request, answers(visitors, request)))
			.collect(Collectors.joining("\n", "", "\n"));
		assertThat(answers).isEqualTo(TABLE);
	}

	private String answers(List<Visitor> visitors, String request) {
		String task = this.application.taskOf("3.99").replace("/work/", "");
		return visitors.stream()
			.map((visitor) -> visitor.ask(request.replace("TASK", task)))
			.map((status) -> Integer.toString(status))
			.collect(Collectors.joining(" "));
	}

	private Visitor visitor(String username) {
		Visitor visitor = this.application.visitor(this.chrome, this.chrome.desktop());
		return username.equals("nobody") ? visitor.open("/sign-in") : visitor.signIn(username);
	}

}
