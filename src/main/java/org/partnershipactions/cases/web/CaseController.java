package org.partnershipactions.cases.web;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

import org.partnershipactions.cases.CaseLookup.ReasonNeeded;
import org.partnershipactions.cases.access.CaseSharingReading;
import org.partnershipactions.cases.evidence.CaseEvidence;
import org.partnershipactions.cases.evidence.CaseEvidenceFile;
import org.partnershipactions.cases.reading.CaseDiagram;
import org.partnershipactions.cases.reading.CaseReading;
import org.partnershipactions.cases.reading.CaseView;
import org.partnershipactions.cases.victims.SurveySending;
import org.partnershipactions.cases.web.CaseActions.CaseAct;
import org.partnershipactions.forms.FieldError;
import org.partnershipactions.forms.HandedFile;
import org.partnershipactions.forms.InvalidAnswers;

import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** The page of one case, its evidence, and the link of its survey. */
@Controller
@RequestMapping("/cases/{ref}")
class CaseController {

	private final CaseReading cases;

	private final CaseDiagram diagram;

	private final CaseWords words;

	private final CaseSharingReading sharing;

	private final CaseEvidence evidence;

	private final SurveySending surveys;

	CaseController(CaseReading cases, CaseDiagram diagram, CaseWords words, CaseSharingReading sharing,
			CaseEvidence evidence, SurveySending surveys) {
		this.cases = cases;
		this.diagram = diagram;
		this.words = words;
		this.sharing = sharing;
		this.evidence = evidence;
		this.surveys = surveys;
	}

	/** Nothing of a restricted case is shown before the reader says why. */
	@ExceptionHandler
	ModelAndView reasonNeeded(ReasonNeeded restricted) {
		return RestrictedCasePage.of(restricted.ref(), "", List.of(), HttpStatus.FORBIDDEN);
	}

	@GetMapping
	ModelAndView show(@PathVariable("ref") String ref) {
		return page(this.cases.key(ref), List.of());
	}

	@PostMapping("/evidence")
	ModelAndView add(@PathVariable("ref") String ref, @RequestParam(name = "file", required = false) MultipartFile file,
			RedirectAttributes flash) throws IOException {
		String key = this.cases.key(ref);
		try {
			this.evidence.add(key, handed(file));
		}
		catch (InvalidAnswers ex) {
			ModelAndView page = page(key, ex.errors());
			page.setStatus(ex.getStatusCode());
			return page;
		}
		flash.addFlashAttribute("notice", "The file is added to the evidence of this case.");
		return new ModelAndView("redirect:" + path(ref));
	}

	/** A file is always a download, never a page of ours. */
	@GetMapping("/evidence/{file}")
	ResponseEntity<byte[]> read(@PathVariable("ref") String ref, @PathVariable("file") String file) {
		String key = this.cases.key(ref);
		CaseEvidenceFile found = this.evidence.find(key, file);
		String disposition = ContentDisposition.attachment()
			.filename(found.fileName(), StandardCharsets.UTF_8)
			.build()
			.toString();
		return ResponseEntity.ok()
			.contentType(MediaType.parseMediaType(found.mediaType()))
			.header(HttpHeaders.CONTENT_DISPOSITION, disposition)
			.body(this.evidence.open(key, file));
	}

	/** The link is shown on this page alone, once: only its hash is kept. */
	@PostMapping("/survey-link")
	ModelAndView surveyLink(@PathVariable("ref") String ref) {
		String path = this.surveys.link(this.cases.key(ref));
		String address = ServletUriComponentsBuilder.fromCurrentContextPath().path(path).toUriString();
		return new ModelAndView("cases/survey-link").addObject("ref", ref).addObject("address", address);
	}

	private ModelAndView page(String key, List<FieldError> errors) {
		CaseView shown = this.cases.view(key);
		ModelAndView page = new ModelAndView("cases/case").addObject("case", shown)
			.addObject("acts",
					Arrays.stream(CaseAct.values())
						.filter((act) -> act.offered(shown.rights(), shown.summary()))
						.toList())
			.addObject("words", this.words)
			.addObject("errors", errors)
			.addObject("sharing", this.sharing.view(key))
			.addObject("next", this.diagram.next(key))
			.addObject("diagram", this.diagram.of(key).orElse(null));
		return page;
	}

	static String path(String ref) {
		return "/cases/" + ref;
	}

	private static HandedFile handed(MultipartFile file) throws IOException {
		String name = (file != null) ? file.getOriginalFilename() : null;
		if (name == null || name.isBlank()) {
			throw new InvalidAnswers("file", "Choose a file to add");
		}
		return new HandedFile(name, file.getContentType(), file.getBytes());
	}

}
