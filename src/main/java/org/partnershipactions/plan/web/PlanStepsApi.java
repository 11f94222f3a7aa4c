package org.partnershipactions.plan.web;

import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import org.partnershipactions.calendar.PlanYear;
import org.partnershipactions.forms.FileInspection;
import org.partnershipactions.forms.InvalidAnswers;
import org.partnershipactions.plan.document.Finding;
import org.partnershipactions.plan.document.PlanFile;
import org.partnershipactions.plan.document.PlanQuestions.ReadHeading;
import org.partnershipactions.plan.document.PlanQuestions.RefusedRow;
import org.partnershipactions.plan.table.ImportChoices;
import org.partnershipactions.plan.table.ImportReport;
import org.partnershipactions.plan.table.ImportReport.ImportedRow;
import org.partnershipactions.plan.table.ImportReport.PriorityApprover;
import org.partnershipactions.plan.table.AdoptionOutlook;
import org.partnershipactions.plan.table.PlanAdoption;
import org.partnershipactions.plan.table.PlanAdoption.Adoption;
import org.partnershipactions.plan.table.PlanImport;
import org.partnershipactions.plan.table.PlanRollForward;
import org.partnershipactions.plan.table.PriorityChange;
import org.partnershipactions.plan.table.PriorityEditing;
import org.partnershipactions.plan.table.RowDifference;

import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RequestPart;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

/** Import, adoption and roll forward for programs. */
@RestController
@RequestMapping("/api/plans/{year}")
class PlanStepsApi {

	private final PlanImport plans;

	private final PlanAdoption adoption;

	private final AdoptionOutlook outlook;

	private final PlanRollForward rollForward;

	private final PriorityEditing priorities;

	private final FileInspection inspection;

	PlanStepsApi(PlanImport plans, PlanAdoption adoption, AdoptionOutlook outlook, PlanRollForward rollForward,
			PriorityEditing priorities, FileInspection inspection) {
		this.priorities = priorities;
		this.inspection = inspection;
		this.plans = plans;
		this.adoption = adoption;
		this.outlook = outlook;
		this.rollForward = rollForward;
	}

	@PostMapping("/import")
	ResponseEntity<ImportJson> importPlan(@PathVariable("year") String year,
			@RequestParam(name = "dryRun", defaultValue = "false") boolean dryRun,
			@RequestParam(name = "file", required = false) MultipartFile file,
			@RequestPart(name = "mapping", required = false) String mapping) throws IOException {
		if (file == null) {
			throw new InvalidAnswers("file", "Send the plan as a part named file of a multipart/form-data request");
		}
		ImportReport report = read(Years.ofAddress(year), file, ImportMapping.choices(mapping), dryRun);
		HttpStatus status = report.hasErrors() ? HttpStatus.UNPROCESSABLE_CONTENT : HttpStatus.OK;
		return ResponseEntity.status(status).body(ImportJson.of(report));
	}

	@PostMapping("/adoption")
	Map<String, Object> adopt(@PathVariable("year") String year,
			@RequestParam(name = "startAtOnce", defaultValue = "false") boolean startAtOnce) {
		PlanYear target = Years.ofAddress(year);
		boolean making = this.outlook.of(target).ends() != null;
		Adoption adopted = this.adoption.adopt(target, startAtOnce);
		return Map.of("year", target.toString(), "actions", adopted.actions(), "begins", adopted.begins(),
				"endedMaking", making);
	}

	/** Renames a priority or gives it to a task group, where the one or other is sent. */
	@PutMapping("/priorities/{number}")
	@ResponseStatus(HttpStatus.NO_CONTENT)
	void change(@PathVariable("year") String year, @PathVariable("number") int number,
			@RequestBody PriorityChange body) {
		this.priorities.change(Years.ofAddress(year), number, body);
	}

	@PostMapping("/roll-forward")
	Map<String, Object> roll(@PathVariable("year") String year, @RequestBody RollForward body) {
		PlanYear target = Years.ofAnswer("to", body.to());
		return Map.of("year", target.toString(), "actions", this.rollForward.roll(Years.ofAddress(year), target));
	}

	@ExceptionHandler
	ProblemDetail unreadable(HttpMessageNotReadableException refused) {
		return Bodies.unreadable("{\"to\": \"2027-28\"}");
	}

	private ImportReport read(PlanYear year, MultipartFile file, ImportChoices choices, boolean dryRun)
			throws IOException {
		this.inspection.scan(file.getOriginalFilename(), file);
		try (InputStream content = file.getInputStream()) {
			PlanFile plan = new PlanFile(String.valueOf(file.getOriginalFilename()), content);
			return dryRun ? this.plans.dryRun(year, plan, choices) : this.plans.importPlan(year, plan, choices);
		}
	}

	/** The year to copy to. */
	record RollForward(String to) {
	}

	/** What an import found and did, as JSON. */
	record ImportJson(boolean dryRun, int priorities, int actions, int created, int changed, int unchanged,
			List<PriorityApprover> priorityGroups, List<RowJson> rows, List<Finding> warnings, List<Finding> errors,
			List<ReadHeading> headings, List<String> unknownAgencies, List<RefusedRow> refusedRows) {

		static ImportJson of(ImportReport report) {
			return new ImportJson(report.dryRun(), report.priorities(), report.actions(), report.created(),
					report.changed(), report.unchanged(), report.approvers(),
					report.rows().stream().map(RowJson::of).toList(), report.warnings(), report.errors(),
					report.questions().headings(), report.questions().unknownAgencies(),
					report.questions().refusedRows());
		}

		/** What becomes of one row. */
		record RowJson(int row, String ref, String title, Integer priority, List<String> leads, List<String> partners,
				boolean everyone, LocalDate due, LocalDate review, String funding, String outcome,
				List<RowDifference> differences) {

			static RowJson of(ImportedRow row) {
				return new RowJson(row.read().row(), row.read().ref(), row.read().title(), row.read().priority(),
						row.read().leads(), row.read().partners(), row.read().allPartners(), row.read().due(),
						row.read().review(), row.read().funding(), row.outcome(), row.differences());
			}

		}

	}

}
