package org.partnershipactions.cases.web;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

import org.partnershipactions.cases.CaseEvidence;
import org.partnershipactions.cases.CaseEvidenceFile;
import org.partnershipactions.cases.victims.SurveySending;
import org.partnershipactions.evidence.EvidenceUpload;
import org.partnershipactions.forms.InvalidAnswers;

import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
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

	private final CasePages pages;

	private final CaseEvidence evidence;

	private final SurveySending surveys;

	CaseController(CasePages pages, CaseEvidence evidence, SurveySending surveys) {
		this.pages = pages;
		this.evidence = evidence;
		this.surveys = surveys;
	}

	@GetMapping
	ModelAndView show(@PathVariable("ref") String ref) {
		return this.pages.page(this.pages.key(ref), List.of());
	}

	@PostMapping("/evidence")
	ModelAndView add(@PathVariable("ref") String ref, @RequestParam(name = "file", required = false) MultipartFile file,
			RedirectAttributes flash) throws IOException {
		String key = this.pages.key(ref);
		try {
			this.evidence.add(key, upload(file));
		}
		catch (InvalidAnswers ex) {
			return this.pages.page(key, ex.errors());
		}
		flash.addFlashAttribute("notice", "The file is added to the evidence of this case.");
		return new ModelAndView("redirect:" + CasePages.path(ref));
	}

	/** A file is always a download, never a page of ours. */
	@GetMapping("/evidence/{file}")
	ResponseEntity<byte[]> read(@PathVariable("ref") String ref, @PathVariable("file") String file) {
		String key = this.pages.key(ref);
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
		String path = this.surveys.link(this.pages.key(ref));
		String address = ServletUriComponentsBuilder.fromCurrentContextPath().path(path).toUriString();
		return new ModelAndView("cases/survey-link").addObject("ref", ref).addObject("address", address);
	}

	private static EvidenceUpload upload(MultipartFile file) throws IOException {
		String name = (file != null) ? file.getOriginalFilename() : null;
		if (name == null || name.isBlank()) {
			throw new InvalidAnswers("file", "Choose a file to add");
		}
		return new EvidenceUpload(name, file.getBytes());
	}

}
