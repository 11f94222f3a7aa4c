package org.partnershipactions.plan.web;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;

import org.partnershipactions.SizeWaiver;
import org.partnershipactions.calendar.PlanYear;
import org.partnershipactions.forms.FieldError;
import org.partnershipactions.forms.FileInspection;
import org.partnershipactions.forms.InvalidAnswers;
import org.partnershipactions.partners.UnknownAgencies;
import org.partnershipactions.plan.PlanAccess;
import org.partnershipactions.plan.document.ColumnChoices;
import org.partnershipactions.plan.document.PlanFile;
import org.partnershipactions.plan.table.ImportChoices;
import org.partnershipactions.plan.table.ImportReport;
import org.partnershipactions.plan.table.PlanImport;
import org.partnershipactions.security.submissions.SubmissionGuard;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.util.StringUtils;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Import in two steps: first a report of what would happen, then the import itself. */
@Controller
@RequestMapping("/plan/{year}/import")
class PlanImportController {

	private static final String GONE = "The file of this report was imported already or is no longer kept."
			+ " Choose it once more to see where it stands";

	private final PlanImport plans;

	private final KeptPlans kept;

	private final PlanAccess access;

	private final PlanWords words;

	private final SubmissionGuard submissions;

	private final FileInspection inspection;

	private final UnknownAgencies unknown;

	@SizeWaiver("A file comes, is explained, looked at and imported, and nothing of that is lost between.")
	PlanImportController(PlanImport plans, PlanAccess access, PlanWords words, SubmissionGuard submissions,
			FileInspection inspection, UnknownAgencies unknown, @Value("${partnership.files:data/files}") Path files) {
		this.plans = plans;
		this.kept = new KeptPlans(files);
		this.access = access;
		this.words = words;
		this.submissions = submissions;
		this.inspection = inspection;
		this.unknown = unknown;
	}

	@GetMapping
	ModelAndView choose(@PathVariable("year") String year) {
		mustManage();
		return page("plan/import", Years.ofAddress(year)).addObject("errors", List.of());
	}

	@PostMapping
	ModelAndView report(@PathVariable("year") String year, HttpSession session,
			@RequestParam(name = "file", required = false) MultipartFile file) {
		mustManage();
		PlanYear target = Years.ofAddress(year);
		if (file == null || file.isEmpty() && !StringUtils.hasText(file.getOriginalFilename())) {
			return chooseAgain(target, "Choose the file that holds the plan");
		}
		try {
			this.inspection.scan(file.getOriginalFilename(), file);
		}
		catch (InvalidAnswers ex) {
			return chooseAgain(target, ex.errors().get(0).message());
		}
		KeptPlan plan = this.kept.keep(file, target.toString());
		ImportReport report = read(plan, target, true).orElseThrow();
		if (report.hasErrors() && report.questions().headings().isEmpty()) {
			this.kept.forget(plan);
		}
		else {
			session.setAttribute(KeptPlan.ATTRIBUTE, plan);
		}
		return shown(target, plan, report);
	}

	/** Looks at the file once more as the person says that it is to be read. */
	@PostMapping("/choices")
	ModelAndView choose(@PathVariable("year") String year, HttpServletRequest request,
			@RequestParam MultiValueMap<String, String> sent) {
		mustManage();
		PlanYear target = Years.ofAddress(year);
		KeptPlan before = reported(target, request);
		if (before == null) {
			return chooseAgain(target, GONE);
		}
		ImportForm form = ImportForm.of(sent, before.choices());
		try {
			KeptPlan plan = before.with(settled(form.choices(), sent.getFirst("add")));
			Optional<ImportReport> report = read(plan, target, true);
			if (report.isEmpty()) {
				return chooseAgain(target, GONE);
			}
			request.getSession().setAttribute(KeptPlan.ATTRIBUTE, plan);
			return shown(target, plan, report.get());
		}
		catch (InvalidAnswers ex) {
			return refused(target, before, form, ex);
		}
	}

	/**
	 * Adds agencies and their other names, where the person may, before the next look.
	 */
	private ImportChoices settled(ImportChoices choices, String added) {
		if (StringUtils.hasText(added)) {
			this.unknown.add(added);
		}
		if (!this.unknown.mayBeSettled()) {
			return choices;
		}
		choices.agencies().forEach((name, code) -> this.unknown.callAlso(code, name));
		return new ImportChoices(choices.columns(), Map.of(), choices.rows());
	}

	private ModelAndView refused(PlanYear year, KeptPlan plan, ImportForm form, InvalidAnswers refusal) {
		return read(plan, year, true).map((report) -> {
			ModelAndView page = shown(year, plan, report).addObject("form", form)
				.addObject("errors",
						refusal.errors().stream().map((one) -> new FieldError("mapping", one.message())).toList());
			page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
			return page;
		}).orElseGet(() -> chooseAgain(year, GONE));
	}

	@PostMapping("/confirm")
	ModelAndView confirm(@PathVariable("year") String year, HttpServletRequest request, RedirectAttributes flash) {
		mustManage();
		PlanYear target = Years.ofAddress(year);
		String key = "import|" + target + "|" + request.getParameter("plan");
		Optional<String> imported = this.submissions.answer(key);
		if (imported.isPresent()) {
			return done(target, imported.get(), flash);
		}
		KeptPlan plan = reported(target, request);
		Optional<ImportReport> report = Optional.ofNullable(plan).flatMap((kept) -> read(kept, target, false));
		if (report.isEmpty()) {
			return this.submissions.answer(key)
				.map((notice) -> done(target, notice, flash))
				.orElseGet(() -> chooseAgain(target, GONE));
		}
		if (report.get().hasErrors()) {
			return shown(target, plan, report.get());
		}
		String notice = this.submissions.remember(key, notice(report.get(), target));
		request.getSession().removeAttribute(KeptPlan.ATTRIBUTE);
		this.kept.forget(plan);
		return done(target, notice, flash);
	}

	private static ModelAndView done(PlanYear year, String notice, RedirectAttributes flash) {
		flash.addFlashAttribute("notice", notice);
		return new ModelAndView("redirect:/plan/" + year);
	}

	/** The file whose report the person confirms; null where it is another or gone. */
	private KeptPlan reported(PlanYear year, HttpServletRequest request) {
		KeptPlan plan = (KeptPlan) request.getSession().getAttribute(KeptPlan.ATTRIBUTE);
		boolean same = plan != null && plan.token().equals(request.getParameter("plan"))
				&& plan.year().equals(year.toString()) && this.kept.has(plan);
		return same ? plan : null;
	}

	private void mustManage() {
		if (!this.access.manages()) {
			throw new AccessDeniedException("The manager does this with a plan");
		}
	}

	/** What an import does; empty where the file went meanwhile. */
	private Optional<ImportReport> read(KeptPlan plan, PlanYear year, boolean dryRun) {
		try (InputStream content = this.kept.open(plan)) {
			PlanFile file = new PlanFile(plan.name(), content);
			return Optional.of(dryRun ? this.plans.dryRun(year, file, plan.choices())
					: this.plans.importPlan(year, file, plan.choices()));
		}
		catch (NoSuchFileException ex) {
			return Optional.empty();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static String notice(ImportReport report, PlanYear year) {
		if (report.created() + report.changed() == 0) {
			return "The file says what the plan %s says already, so nothing was changed.".formatted(year);
		}
		return "The plan %s is imported. Actions: %d new, %d changed, %d as they were.".formatted(year,
				report.created(), report.changed(), report.unchanged());
	}

	private ModelAndView shown(PlanYear year, KeptPlan plan, ImportReport report) {
		ModelAndView page = page("plan/import-report", year).addObject("report", report)
			.addObject("plan", plan)
			.addObject("errors", List.of())
			.addObject("form", ImportForm.of(plan.choices()))
			.addObject("options", ColumnChoices.OPTIONS)
			.addObject("agencies", this.words.agencies())
			.addObject("adds", this.unknown.mayBeSettled());
		if (report.hasErrors()) {
			page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
		}
		return page;
	}

	private ModelAndView chooseAgain(PlanYear year, String message) {
		ModelAndView page = page("plan/import", year).addObject("errors", List.of(new FieldError("file", message)));
		page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
		return page;
	}

	private ModelAndView page(String template, PlanYear year) {
		return new ModelAndView(template).addObject("year", year.toString()).addObject("words", this.words);
	}

	/**
	 * Keeps an uploaded plan between its report and the import, outside the web root and
	 * under a name that nobody can choose; what nobody confirms within a day goes.
	 */
	private static final class KeptPlans {

		private static final Duration KEPT = Duration.ofDays(1);

		private final Path folder;

		KeptPlans(Path files) {
			this.folder = files.resolve("imports");
		}

		KeptPlan keep(MultipartFile file, String year) {
			try {
				Files.createDirectories(this.folder);
				forgetOld();
				KeptPlan kept = new KeptPlan(UUID.randomUUID().toString(), name(file), year, ImportChoices.NONE);
				try (InputStream content = file.getInputStream()) {
					Files.copy(content, path(kept));
				}
				return kept;
			}
			catch (IOException ex) {
				throw new UncheckedIOException(ex);
			}
		}

		boolean has(KeptPlan kept) {
			return Files.isReadable(path(kept));
		}

		InputStream open(KeptPlan kept) throws IOException {
			return Files.newInputStream(path(kept));
		}

		void forget(KeptPlan kept) {
			forget(path(kept));
		}

		private void forgetOld() throws IOException {
			Instant oldest = Instant.now().minus(KEPT);
			try (Stream<Path> files = Files.list(this.folder)) {
				files.filter((file) -> file.toFile().lastModified() < oldest.toEpochMilli()).forEach(KeptPlans::forget);
			}
		}

		private static void forget(Path file) {
			try {
				Files.deleteIfExists(file);
			}
			catch (IOException ex) {
				throw new UncheckedIOException(ex);
			}
		}

		private Path path(KeptPlan kept) {
			return this.folder.resolve(kept.token());
		}

		private static String name(MultipartFile file) {
			String name = file.getOriginalFilename();
			return (name != null && !name.isBlank()) ? name : "plan";
		}

	}

}
