package org.partnershipactions.contracts;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.springframework.modulith.core.ApplicationModules;
import org.springframework.modulith.docs.Documenter;
import org.springframework.modulith.docs.Documenter.Options;

/**
 * The modules by floor as a picture: who uses whom is what Spring Modulith's documenter
 * says, and an arrow that follows from others is left out.
 */
final class ModulePicture {

	private static final Pattern RELATION = Pattern.compile("Rel\\(([\\w.]+), ([\\w.]+), ");

	private static final int BOX = 118;

	private static final int GAP = 22;

	private static final int HEIGHT = 30;

	private static final int STOREY = 74;

	private static final int LEFT = 60;

	private static final int TOP = 12;

	private final Map<String, Integer> floors;

	private final Map<String, Set<String>> uses;

	ModulePicture(Map<String, Integer> floors, Map<String, Set<String>> uses) {
		this.floors = new TreeMap<>(floors);
		this.uses = uses;
	}

	/** The picture of these modules; the documenter's diagram is left in a folder. */
	static ModulePicture of(ApplicationModules modules, Map<String, Integer> floors, Path folder) {
		Options options = Options.defaults().withOutputFolder(folder.toString()).withoutClean();
		new Documenter(modules, options).writeModulesAsPlantUml();
		return new ModulePicture(floors, relations(folder.resolve("components.puml")));
	}

	private static Map<String, Set<String>> relations(Path diagram) {
		Map<String, Set<String>> uses = new TreeMap<>();
		Matcher relation = RELATION.matcher(read(diagram));
		relation.results()
			.forEach((found) -> uses.computeIfAbsent(module(found, 1), (key) -> new TreeSet<>()).add(module(found, 2)));
		return uses;
	}

	private static String module(MatchResult relation, int end) {
		String name = relation.group(end);
		return name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
	}

	static String read(Path file) {
		try {
			return Files.readString(file);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** The picture as SVG, the same text for the same modules. */
	String svg() {
		int top = this.floors.values().stream().max(Comparator.naturalOrder()).orElseThrow();
		int width = LEFT + widest() * (BOX + GAP);
		StringBuilder svg = new StringBuilder(
				"""
						<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 %d %d" font-family="sans-serif" font-size="13">
						<title>The modules by floor; an arrow means uses</title>
						<defs><marker id="tip" viewBox="0 0 8 8" refX="7" refY="4" markerWidth="7" markerHeight="7" orient="auto">\
						<path d="M0 0 8 4 0 8z" fill="#505a5f"/></marker></defs>
						<rect width="100%%" height="100%%" fill="#fff"/>
						"""
					.formatted(width, TOP + (top + 1) * STOREY));
		for (int floor = top; floor >= 0; floor--) {
			svg.append("<text x=\"8\" y=\"%d\" fill=\"#505a5f\">%d</text>\n".formatted(y(floor) + 20, floor));
		}
		this.floors.keySet()
			.forEach((module) -> direct(module).forEach((other) -> svg.append(arrow(module, other)).append('\n')));
		this.floors.keySet().forEach((module) -> svg.append(box(module)).append('\n'));
		return svg.append("</svg>\n").toString();
	}

	/** Modules used that no other used one uses in turn. */
	Set<String> direct(String module) {
		Set<String> used = this.uses.getOrDefault(module, Set.of());
		return used.stream()
			.filter((other) -> used.stream().noneMatch((between) -> below(between).contains(other)))
			.collect(Collectors.toCollection(TreeSet::new));
	}

	private Set<String> below(String module) {
		Set<String> below = new TreeSet<>();
		for (String used : this.uses.getOrDefault(module, Set.of())) {
			below.add(used);
			below.addAll(below(used));
		}
		return below;
	}

	private String arrow(String from, String to) {
		int upper = y(this.floors.get(from));
		int lower = y(this.floors.get(to));
		String line = (upper == lower)
				? "M%d %dL%d %d".formatted(x(from) + BOX, upper + HEIGHT / 2, x(to) - 1, lower + HEIGHT / 2)
				: "M%d %dL%d %d".formatted(x(from) + BOX / 2, upper + HEIGHT, x(to) + BOX / 2, lower - 1);
		return "<path d=\"" + line + "\" stroke=\"#505a5f\" marker-end=\"url(#tip)\"/>";
	}

	private String box(String module) {
		int y = y(this.floors.get(module));
		return "<rect x=\"%d\" y=\"%d\" width=\"%d\" height=\"%d\" rx=\"3\" fill=\"#e8f1f8\" stroke=\"#1d70b8\"/>"
			.formatted(x(module), y, BOX, HEIGHT)
				+ "<text x=\"%d\" y=\"%d\" text-anchor=\"middle\">%s</text>".formatted(x(module) + BOX / 2, y + 20,
						module);
	}

	private int x(String module) {
		List<String> row = row(this.floors.get(module));
		int indent = (widest() - row.size()) * (BOX + GAP) / 2;
		return LEFT + indent + row.indexOf(module) * (BOX + GAP);
	}

	private int y(int floor) {
		int top = this.floors.values().stream().max(Comparator.naturalOrder()).orElseThrow();
		return TOP + (top - floor) * STOREY;
	}

	private int widest() {
		return this.floors.values().stream().mapToInt((floor) -> row(floor).size()).max().orElseThrow();
	}

	private List<String> row(int floor) {
		return this.floors.keySet().stream().filter((module) -> this.floors.get(module) == floor).toList();
	}

}
