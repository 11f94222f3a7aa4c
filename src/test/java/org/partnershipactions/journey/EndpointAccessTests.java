package org.partnershipactions.journey;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.partnershipactions.contracts.WholeProduct;
import org.partnershipactions.testing.Scene;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

/**
 * Each role at every address that {@link AccessJourneyTests} does not ask for. What is
 * asked for is not there, or the answers are empty, so that nothing changes: whoever may
 * reads 404, 409 or 422, whoever may not 403. Where all read 422, what was sent has not
 * the shape that is asked for, which is looked at before who may.
 */
@WholeProduct
@Scene("endpoint-access")
class EndpointAccessTests {

	private static final String TABLE = """
			/error                                                            404 404 404 404 404 404 404 404 404 404
			/work/999999999                                                   302 404 404 404 404 404 404 404 404 404
			/account                                                          302 200 200 200 200 200 200 200 200 200
			POST /account                                                     302 422 422 422 422 422 422 422 422 422
			/account/codes                                                    302 200 200 200 200 200 200 200 200 200
			/account/confirm                                                  302 200 200 200 200 200 200 200 200 200
			POST /account/confirm                                             302 422 422 422 422 422 422 422 422 422
			POST /account/codes                                               302 302 302 302 302 302 302 302 302 302
			POST /account/codes/paper                                         302 302 302 302 302 302 302 302 302 302
			POST /account/passkeys/removal?id=none                            302 302 302 302 302 302 302 302 302 302
			/account/password                                                 302 200 200 200 200 200 200 200 200 200
			POST /account/password                                            302 422 422 422 422 422 422 422 422 422
			POST /account/sessions/end                                        302 302 302 302 302 302 302 302 302 302
			/account/tokens                                                   302 200 200 200 200 200 200 200 200 200
			POST /account/tokens                                              302 302 302 302 302 302 302 302 302 302
			POST /account/tokens/none/revocation                              302 302 302 302 302 302 302 302 302 302
			POST /audit/verification                                          302 403 403 403 403 403 403 403 403 200
			/api/audit.jsonl                                                  401 403 403 403 403 403 403 403 403 200
			/api/audit/verification                                           401 403 403 403 403 403 403 403 403 200
			/api/tokens                                                       401 200 200 200 200 200 200 200 200 200
			POST /api/tokens                                                  401 403 403 403 403 403 403 403 403 403
			DELETE /api/tokens/none                                           401 403 403 403 403 403 403 403 403 403
			POST /api/people/no.one/invitation                                401 403 403 403 403 403 403 403 404 403
			/invitation                                                       200 200 200 200 200 200 200 200 200 200
			/invitation/none                                                  404 404 404 404 404 404 404 404 404 404
			POST /invitation                                                  422 422 422 422 422 422 422 422 422 422
			/password-reset                                                   200 200 200 200 200 200 200 200 200 200
			POST /password-reset?username=no.one                              200 200 200 200 200 200 200 200 200 200
			/sign-in/next                                                     302 302 302 302 302 302 302 302 302 302
			/sign-in/refused                                                  403 403 403 403 403 403 403 403 403 403
			/sign-out/provider                                                302 302 302 302 302 302 302 302 302 302
			/sign-in/code                                                     302 200 200 200 200 200 200 200 200 200
			POST /sign-in/code                                                302 422 422 422 422 422 422 422 422 422
			POST /actions/2030-31/3.99/change/date                            302 404 404 404 404 404 404 404 404 404
			POST /actions/2030-31/3.99/evidence                               302 404 404 404 404 404 404 404 404 404
			/actions/2030-31/3.99/evidence/none                               302 404 404 404 404 404 404 404 404 404
			POST /actions/2030-31/3.99/milestones/1                           302 404 404 404 404 404 404 404 404 404
			POST /admin/worklist                                              302 403 403 403 403 403 403 403 302 403
			/administration/task-groups                                       302 403 403 403 403 200 403 403 200 403
			/administration/task-groups/new                                   302 403 403 403 403 200 403 403 200 403
			POST /administration/task-groups/new                              302 403 403 403 403 422 403 403 422 403
			/administration/task-groups/none                                  302 403 403 403 403 404 403 403 404 403
			POST /administration/task-groups/none                             302 403 403 403 403 404 403 403 404 403
			POST /administration/task-groups/none/priorities                  302 403 403 403 403 404 403 403 404 403
			POST /administration/task-groups/none/retirement                  302 403 403 403 403 404 403 403 404 403
			/administration/set-up                                            302 403 403 403 403 403 403 403 200 403
			POST /administration/set-up/none?off=true                         302 403 403 403 403 403 403 403 404 403
			/administration/partnership                                       302 403 403 403 403 403 403 403 200 403
			POST /administration/partnership                                  302 403 403 403 403 403 403 403 422 403
			/api/set-up                                                       401 403 403 403 403 403 403 403 200 403
			/api/task-groups                                                  401 403 403 403 403 200 403 403 200 403
			POST /api/task-groups                                             401 403 403 403 403 422 403 403 422 403
			PUT /api/task-groups/none/priorities                              401 422 422 422 422 422 422 422 422 422
			PUT /api/plans/2030-31/priorities/1                               401 403 403 403 403 404 403 403 403 403
			POST /plan/2030-31/priorities/1                                   302 403 403 403 403 404 403 403 403 403
			POST /api/agencies                                                401 403 403 403 403 403 403 403 422 403
			POST /api/people                                                  401 403 403 403 403 403 403 403 422 403
			/administration/agencies/new                                      302 403 403 403 403 403 403 403 200 403
			POST /administration/agencies/new                                 302 403 403 403 403 403 403 403 422 403
			/administration/agencies/none                                     302 403 403 403 403 403 403 403 404 403
			POST /administration/agencies/none                                302 403 403 403 403 403 403 403 404 403
			POST /administration/agencies/none/active?active=true             302 403 403 403 403 403 403 403 404 403
			POST /administration/figures/none                                 302 403 403 403 403 403 403 403 404 403
			POST /administration/keys                                         302 403 403 403 403 403 403 403 302 403
			POST /administration/mails/999999999/retry                        302 403 403 403 403 403 403 403 404 403
			/administration/people/new                                        302 403 403 403 403 403 403 403 200 403
			POST /administration/measures/none                                302 403 403 403 403 403 403 403 404 403
			POST /administration/people/new                                   302 403 403 403 403 403 403 403 422 403
			/administration/people/no.one                                     302 403 403 403 403 403 403 403 404 403
			POST /administration/people/no.one                                302 403 403 403 403 403 403 403 404 403
			POST /administration/people/no.one/invitation                     302 403 403 403 403 403 403 403 404 403
			POST /administration/people/no.one/second-factor                  302 403 403 403 403 403 403 403 404 403
			POST /administration/people/no.one/single-sign-on                 302 403 403 403 403 403 403 403 404 403
			POST /administration/people/no.one/removal                        302 403 403 403 403 403 403 403 404 403
			POST /administration/people/no.one/roles                          302 403 403 403 403 403 403 403 404 403
			POST /administration/people/no.one/roles/none/end                 302 403 403 403 403 403 403 403 404 403
			POST /administration/risk-questions                               302 403 403 403 403 403 403 403 422 403
			POST /administration/wards                                        302 403 403 403 403 403 403 403 422 403
			POST /administration/wards/none?active=true                       302 403 403 403 403 403 403 403 404 403
			/agencies/none/due/2030-06                                        302 404 404 404 404 404 404 404 404 404
			POST /api/actions/2030-31/3.99/partners                           401 404 404 404 404 404 404 404 404 404
			POST /api/actions/2030-31/3.99/partners/moat/release              401 404 404 404 404 404 404 404 404 404
			/api/asb/case-reviews                                             401 200 200 200 200 200 200 200 200 200
			POST /api/asb/case-reviews                                        401 422 422 422 422 422 403 422 403 403
			/api/asb/case-reviews/CR-1999-001                                 401 404 404 404 404 404 404 404 404 404
			POST /api/asb/cases/C-2018-9999/closure                           401 404 404 404 404 404 404 404 404 404
			POST /api/asb/cases/C-2018-9999/contacts                          401 404 404 404 404 404 404 404 404 404
			/api/asb/cases/C-2018-9999/interventions                          401 404 404 404 404 404 404 404 404 404
			POST /api/asb/cases/C-2018-9999/interventions                     401 404 404 404 404 404 404 404 404 404
			POST /api/asb/cases/C-2018-9999/interventions/none/breaches       401 404 404 404 404 404 404 404 404 404
			POST /api/asb/cases/C-2018-9999/opening                           401 404 404 404 404 404 404 404 404 404
			/api/asb/cases/C-2018-9999/readers                                401 404 404 404 404 404 404 404 404 404
			DELETE /api/asb/cases/C-2018-9999/readers/none                    401 404 404 404 404 404 404 404 404 404
			PUT /api/asb/cases/C-2018-9999/readers/none                       401 404 404 404 404 404 404 404 404 404
			POST /api/asb/cases/C-2018-9999/risk-assessments                  401 404 404 404 404 404 404 404 404 404
			/api/asb/tools                                                    401 200 200 200 200 200 200 200 200 200
			POST /api/mails/999999999/retry                                   401 403 403 403 403 403 403 403 404 403
			POST /api/measure-feeds/none                                      401 403 403 403 403 403 403 403 404 403
			/api/measures                                                     401 200 200 200 200 200 200 200 200 200
			/api/measures/readings.csv                                        401 200 200 200 200 200 200 200 200 200
			/api/measures/readings.xlsx                                       401 200 200 200 200 200 200 200 200 200
			POST /api/measures/readings/upload                                401 422 422 422 422 422 422 422 422 422
			/api/measures/none/readings                                       401 404 404 404 404 404 404 404 404 404
			POST /api/measures/none/readings                                  401 404 404 404 404 404 404 404 404 404
			PUT /api/measures/none/readings/2030-06-30                        401 404 404 404 404 404 404 404 404 404
			POST /api/overdue/none/decision                                   401 403 403 403 403 404 404 403 403 404
			POST /api/people/no.one/roles                                     401 403 403 403 403 403 403 403 404 403
			/api/plans/2030-31/export.csv                                     401 404 404 404 404 404 404 404 404 404
			/api/plans/2030-31/export.xlsx                                    401 404 404 404 404 404 404 404 404 404
			POST /api/plans/2030-31/import                                    401 422 422 422 422 422 422 422 422 422
			POST /api/plans/2030-31/roll-forward                              401 422 422 422 422 422 422 422 422 422
			/api/measures/none/rows                                           401 404 404 404 404 404 404 404 404 404
			/api/public/measures                                              404 404 404 404 404 404 404 404 404 404
			/api/public/plans/2030-31                                         404 404 404 404 404 404 404 404 404 404
			/api/public/quarters/2030-31/q1                                   404 404 404 404 404 404 404 404 404 404
			POST /api/quarters/2030-31/1/publish                              401 404 404 404 404 404 404 404 404 404
			POST /api/quarters/2030-31/1/start                                401 403 403 403 403 409 403 403 403 403
			/api/reports/annual                                               401 422 422 422 422 422 422 422 422 422
			/api/reports/data-set                                             401 422 422 422 422 422 422 422 422 422
			/api/reports/data-set/dictionary                                  401 200 200 200 200 200 200 200 200 200
			/api/reports/jobs                                                 401 403 403 403 403 200 200 403 403 200
			POST /api/reports/jobs                                            401 422 422 422 422 422 422 422 422 422
			/api/reports/jobs/none                                            401 403 403 403 403 404 404 403 403 404
			/api/reports/jobs/none/file                                       401 403 403 403 403 404 404 403 403 404
			/api/reports/minutes                                              401 422 422 422 422 422 422 422 422 422
			/api/reports/plan                                                 401 422 422 422 422 422 422 422 422 422
			/api/reports/review-pack                                          401 422 422 422 422 422 422 422 422 422
			POST /api/residents/none/export                                   401 403 403 403 403 422 403 403 403 403
			POST /api/residents/none/merge                                    401 404 404 404 404 404 404 404 404 404
			POST /api/residents/none/unmerge                                  401 404 404 404 404 404 404 404 404 404
			POST /api/retention/erasures                                      401 403 403 403 403 422 403 403 403 403
			POST /api/retention/holds                                         401 403 403 403 403 422 403 403 403 403
			POST /api/retention/holds/none/lift                               401 403 403 403 403 404 403 403 403 403
			/api/reviews/none                                                 401 404 404 404 404 404 404 404 404 404
			PUT /api/reviews/none/decisions                                   401 422 422 422 422 422 422 422 422 422
			/api/reviews/none/minutes                                         401 404 404 404 404 404 404 404 404 404
			/api/role-requests                                                401 403 403 403 403 200 200 403 403 200
			POST /api/role-requests/none/decision                             401 422 422 422 422 422 422 422 422 422
			/roles                                                            302 403 403 403 403 200 200 403 403 200
			POST /roles/none                                                  302 403 403 403 403 422 422 403 403 422
			/api/task-groups/none/review-pack                                 401 404 404 404 404 404 404 404 404 404
			POST /api/task-groups/none/reviews                                401 404 404 404 404 404 404 404 404 404
			POST /api/work-items/999999999/assign                             401 404 404 404 404 404 404 404 404 404
			POST /api/work-items/999999999/draft                              401 404 404 404 404 404 404 404 404 404
			POST /api/work-items/999999999/files                              401 415 415 415 415 415 415 415 415 415
			POST /api/work-items/999999999/release                            401 404 404 404 404 404 404 404 404 404
			POST /asb/reports/new                                             302 422 422 403 403 422 403 422 403 403
			/case-review                                                      200 200 200 200 200 200 200 200 200 200
			POST /case-review                                                 422 422 422 422 422 422 422 422 422 422
			/case-review/sent                                                 302 302 302 302 302 302 302 302 302 302
			/case-reviews                                                     302 200 200 200 200 200 200 200 200 200
			/case-reviews/new                                                 302 200 200 200 200 200 403 200 403 403
			POST /case-reviews/new                                            302 422 422 422 422 422 403 422 403 403
			POST /case-reviews/notices/none                                   302 403 403 403 403 404 403 403 403 403
			/case-reviews/CR-1999-001                                         302 404 404 404 404 404 404 404 404 404
			POST /case-reviews/CR-1999-001/appeal                             302 404 404 404 404 404 404 404 404 404
			POST /case-reviews/CR-1999-001/withdrawal                         302 404 404 404 404 404 404 404 404 404
			POST /cases/known                                                 302 422 422 422 422 422 403 422 403 403
			POST /cases/known/none                                            302 404 404 404 404 404 403 404 403 403
			POST /cases/C-2018-9999/do/contact                                302 404 404 404 404 404 404 404 404 404
			POST /cases/C-2018-9999/evidence                                  302 404 404 404 404 404 404 404 404 404
			/cases/C-2018-9999/evidence/none                                  302 404 404 404 404 404 404 404 404 404
			/cases/C-2018-9999/interventions/new                              302 404 404 404 404 404 404 404 404 404
			POST /cases/C-2018-9999/interventions/new                         302 404 404 404 404 404 404 404 404 404
			POST /cases/C-2018-9999/interventions/none/breaches               302 404 404 404 404 404 404 404 404 404
			POST /cases/C-2018-9999/interventions/none/owner                  302 404 404 404 404 404 404 404 404 404
			/cases/C-2018-9999/people                                         302 404 404 404 404 404 404 404 404 404
			POST /cases/C-2018-9999/people                                    302 404 404 404 404 404 404 404 404 404
			POST /cases/C-2018-9999/opening                                   302 404 404 404 404 404 404 404 404 404
			/cases/C-2018-9999/readers                                        302 404 404 404 404 404 404 404 404 404
			POST /cases/C-2018-9999/readers                                   302 404 404 404 404 404 404 404 404 404
			POST /cases/C-2018-9999/readers/none/removal                      302 404 404 404 404 404 404 404 404 404
			/cases/C-2018-9999/risk/1                                         302 404 404 404 404 404 404 404 404 404
			POST /cases/C-2018-9999/survey-link                               302 404 404 404 404 404 404 404 404 404
			/daily-tasking/R-1999-00001                                       302 302 302 302 302 302 302 302 302 302
			POST /daily-tasking/R-1999-00001                                  302 404 404 404 404 404 404 404 404 404
			/directory/groups/none                                            302 404 404 404 404 404 404 404 404 404
			POST /follow/nobody-has-this                                      404 404 404 404 404 404 404 404 404 404
			/home/filter                                                      302 403 403 403 403 200 200 403 403 200
			POST /home/filter                                                 302 403 403 403 403 302 302 403 403 302
			POST /home/filter/clear                                           302 403 403 403 403 302 302 403 403 302
			/api/leave                                                        401 200 200 200 200 200 200 200 200 200
			POST /api/leave                                                   401 422 422 422 422 422 422 422 422 422
			DELETE /api/leave/none                                            401 404 404 404 404 404 404 404 404 404
			POST /leave                                                       302 422 422 422 422 422 422 422 422 422
			POST /leave/none/end                                              302 404 404 404 404 404 404 404 404 404
			/measures                                                         302 200 200 200 200 200 200 200 200 200
			/measures/readings.csv                                            302 200 200 200 200 200 200 200 200 200
			/measures/readings.xlsx                                           302 200 200 200 200 200 200 200 200 200
			/measures/upload                                                  302 403 403 403 403 200 403 403 403 403
			POST /measures/upload                                             302 403 403 403 403 422 403 403 403 403
			POST /measures/upload/confirm                                     302 403 403 403 403 422 403 403 403 403
			/measures/none                                                    302 404 404 404 404 404 404 404 404 404
			/measures/none/change                                             302 404 404 404 404 404 404 404 404 404
			POST /measures/none/change                                        302 404 404 404 404 404 404 404 404 404
			/measures/none/commentary                                         302 404 404 404 404 404 404 404 404 404
			POST /measures/none/commentary                                    302 404 404 404 404 404 404 404 404 404
			/measures/none/rows                                               302 404 404 404 404 404 404 404 404 404
			/measures/none/readings/new                                       302 404 404 404 404 404 404 404 404 404
			POST /measures/none/readings/new                                  302 404 404 404 404 404 404 404 404 404
			/measures/none/readings/2030-06-30                                302 404 404 404 404 404 404 404 404 404
			POST /measures/none/readings/2030-06-30                           302 404 404 404 404 404 404 404 404 404
			/overdue/none/decision                                            302 403 403 403 403 404 404 403 403 404
			POST /overdue/none/decision                                       302 403 403 403 403 404 404 403 403 404
			POST /plan/2030-31/adopt                                          302 403 403 403 403 404 403 403 403 403
			/plan/2030-31/export.xlsx                                         302 404 404 404 404 404 404 404 404 404
			POST /plan/2030-31/import                                         302 403 403 403 403 422 403 403 403 403
			POST /plan/2030-31/import/confirm                                 302 403 403 403 403 422 403 403 403 403
			POST /plan/2030-31/roll-forward                                   302 403 403 403 403 404 403 403 403 403
			/plans                                                            200 200 200 200 200 200 200 200 200 200
			/plans/2030-31                                                    404 404 404 404 404 404 404 404 404 404
			/plans/2030-31/q1                                                 404 404 404 404 404 404 404 404 404 404
			/powers                                                           302 200 200 200 200 200 200 200 200 200
			POST /quarters/2030-31/1/publish                                  302 404 404 404 404 404 404 404 404 404
			POST /quarters/2030-31/1/start                                    302 403 403 403 403 409 403 403 403 403
			POST /report/check                                                302 302 302 302 302 302 302 302 302 302
			POST /report/clear                                                302 302 302 302 302 302 302 302 302 302
			/report/emergency                                                 302 302 302 302 302 302 302 302 302 302
			POST /report/emergency                                            302 302 302 302 302 302 302 302 302 302
			/report/outside                                                   302 302 302 302 302 302 302 302 302 302
			POST /report/outside                                              302 302 302 302 302 302 302 302 302 302
			/reports                                                          302 200 200 200 200 200 200 200 200 200
			/reports/annual                                                   302 404 404 404 404 404 404 404 404 404
			/reports/data-set                                                 302 403 403 403 403 200 200 403 403 200
			/reports/data-set.csv                                             302 422 422 422 422 422 422 422 422 422
			/reports/data-set/dictionary.csv                                  302 200 200 200 200 200 200 200 200 200
			/reports/jobs                                                     302 403 403 403 403 200 200 403 403 200
			POST /reports/jobs                                                302 403 403 403 403 422 422 403 403 422
			/reports/jobs/none/file                                           302 403 403 403 403 404 404 403 403 404
			/reports/plan                                                     302 404 404 404 404 404 404 404 404 404
			POST /residents/none/export                                       302 403 403 403 403 404 403 403 403 403
			/residents/none/merge/other                                       302 404 404 404 404 404 404 404 404 404
			POST /residents/none/merge/other                                  302 404 404 404 404 404 404 404 404 404
			POST /residents/none/unmerge                                      302 404 404 404 404 404 404 404 404 404
			POST /retention/holds/none/lift                                   302 403 403 403 403 404 403 403 403 403
			/retention/case/none                                              302 403 403 403 403 404 403 403 403 403
			POST /retention/case/none                                         302 403 403 403 403 404 403 403 403 403
			POST /retention/case/none/hold                                    302 403 403 403 403 404 403 403 403 403
			POST /return/nobody-has-this                                      404 404 404 404 404 404 404 404 404 404
			POST /returns/none/link                                           302 404 404 404 404 404 404 404 404 404
			/reviews/none                                                     302 404 404 404 404 404 404 404 404 404
			POST /reviews/none                                                302 404 404 404 404 404 404 404 404 404
			/reviews/none/minutes                                             302 404 404 404 404 404 404 404 404 404
			/robots.txt                                                       200 200 200 200 200 200 200 200 200 200
			/sign-in                                                          200 200 200 200 200 200 200 200 200 200
			/sitemap.xml                                                      200 200 200 200 200 200 200 200 200 200
			POST /survey/nobody-has-this                                      404 404 404 404 404 404 404 404 404 404
			POST /survey/nobody-has-this/decline                              404 404 404 404 404 404 404 404 404 404
			/task-groups/none/review-pack                                     302 404 404 404 404 404 404 404 404 404
			POST /task-groups/none/reviews                                    302 404 404 404 404 404 404 404 404 404
			POST /views/verification                                          302 403 403 403 403 403 403 403 403 200
			POST /work/bulk-assign                                            302 302 302 302 302 302 302 302 302 302
			/work/999999999/assign                                            302 302 302 302 302 302 302 302 302 302
			/work/999999999/claim                                             302 302 302 302 302 302 302 302 302 302
			/work/999999999/complete                                          302 302 302 302 302 302 302 302 302 302
			POST /work/999999999/complete                                     302 404 404 404 404 404 404 404 404 404
			/work/999999999/draft                                             302 302 302 302 302 302 302 302 302 302
			POST /work/999999999/draft                                        302 404 404 404 404 404 404 404 404 404
			/work/999999999/release                                           302 302 302 302 302 302 302 302 302 302
			POST /work/999999999/assign                                       302 404 404 404 404 404 404 404 404 404
			POST /work/999999999/claim                                        302 404 404 404 404 404 404 404 404 404
			POST /work/999999999/release                                      302 404 404 404 404 404 404 404 404 404
			""";

	@Autowired
	private PagesOfTheProduct pages;

	@Autowired
	private MockMvcTester web;

	@Test
	void anAddressThatNoTableListsIsNamed() {
		assertThat(this.pages.unaskedBy(requests())).isEmpty();
		assertThat(this.pages.unaskedBy(List.of("/api/plans", "POST /api/asb/reports")))
			.contains("POST /api/plans/{year}/adoption", "GET /api/asb/reports", "GET /plan")
			.doesNotContain("GET /api/plans", "POST /api/asb/reports");
	}

	@Test
	void opensToEachRoleWhatIsTheirsAndNothingElse() {
		String answers = TABLE.lines()
			.map((line) -> line.replaceAll("  .*", ""))
			.map((request) -> "%-66s%s".formatted(request, answers(request)))
			.collect(Collectors.joining("\n", "", "\n"));
		assertThat(answers).isEqualTo(TABLE);
	}

	private static List<String> requests() {
		return Stream.concat(TABLE.lines(), AccessJourneyTests.TABLE.lines())
			.map((line) -> line.replaceAll("  .*", ""))
			.toList();
	}

	private String answers(String request) {
		return AccessJourneyTests.PEOPLE.stream()
			.map((who) -> Integer.toString(answer(who, request)))
			.collect(Collectors.joining(" "));
	}

	private int answer(String who, String request) {
		String method = request.contains(" ") ? request.substring(0, request.indexOf(' ')) : "GET";
		String address = request.substring(request.indexOf(' ') + 1);
		var asked = this.web.method(HttpMethod.valueOf(method)).uri(address);
		if (!method.equals("GET")) {
			asked.with(csrf());
		}
		if (address.startsWith("/api/") && !method.equals("GET")) {
			asked.contentType(MediaType.APPLICATION_JSON).content("{}");
		}
		MvcTestResult answer = (who.equals("nobody") ? asked : asked.with(user(who))).exchange();
		return (answer.getUnresolvedException() == null) ? answer.getMvcResult().getResponse().getStatus() : 500;
	}

}
