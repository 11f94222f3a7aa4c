package org.partnershipactions.contracts;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.LineMap;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.SourcePositions;
import com.sun.source.util.TreeScanner;
import com.sun.source.util.Trees;

/**
 * A Java file as its author wrote it, with its types and methods.
 *
 * @param name path of the file
 * @param text everything in it
 * @param types its types, nested ones too
 * @param methods methods and constructors of all its types
 */
record SourceFile(String name, String text, List<ClassTree> types, List<Member> methods) {

	/** Every file below a folder, read by one compiler. */
	static List<SourceFile> below(String folder) {
		try (Stream<Path> files = Files.walk(Path.of(folder))) {
			return read(files.filter((file) -> file.toString().endsWith(".java")).sorted().map(InMemory::of).toList());
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** A file that exists only as text. */
	static SourceFile of(String name, String text) {
		return read(List.of(new InMemory(name, text))).get(0);
	}

	private static List<SourceFile> read(List<InMemory> files) {
		JavacTask task = (JavacTask) ToolProvider.getSystemJavaCompiler().getTask(null, null, null, null, null, files);
		Map<URI, InMemory> byAddress = files.stream().collect(Collectors.toMap(InMemory::toUri, Function.identity()));
		SourcePositions positions = Trees.instance(task).getSourcePositions();
		List<SourceFile> read = new ArrayList<>();
		try {
			for (CompilationUnitTree unit : task.parse()) {
				InMemory file = byAddress.get(unit.getSourceFile().toUri());
				Collector found = new Collector(unit, positions);
				found.scan(unit, null);
				read.add(new SourceFile(file.name, file.text, found.types, found.members));
			}
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		return read;
	}

	long lines() {
		return this.text.lines().count();
	}

	/**
	 * A method within its type.
	 *
	 * @param owner the type
	 * @param tree the method
	 * @param lines lines between its braces
	 */
	record Member(ClassTree owner, MethodTree tree, long lines) {

		boolean isConstructor() {
			return this.tree.getName().contentEquals("<init>");
		}

		boolean isOfRecord() {
			return this.owner.getKind() == Tree.Kind.RECORD;
		}

		boolean hasAnnotation(String simpleName) {
			return this.tree.getModifiers()
				.getAnnotations()
				.stream()
				.anyMatch((one) -> one.getAnnotationType().toString().equals(simpleName));
		}

		@Override
		public String toString() {
			return this.owner.getSimpleName() + (isConstructor() ? "" : "." + this.tree.getName());
		}

	}

	private static final class Collector extends TreeScanner<Void, ClassTree> {

		private final List<ClassTree> types = new ArrayList<>();

		private final List<Member> members = new ArrayList<>();

		private final CompilationUnitTree unit;

		private final SourcePositions positions;

		Collector(CompilationUnitTree unit, SourcePositions positions) {
			this.unit = unit;
			this.positions = positions;
		}

		@Override
		public Void visitClass(ClassTree type, ClassTree owner) {
			this.types.add(type);
			return super.visitClass(type, type);
		}

		@Override
		public Void visitMethod(MethodTree method, ClassTree owner) {
			this.members.add(new Member(owner, method, (method.getBody() != null) ? linesWithin(method) : 0));
			return super.visitMethod(method, owner);
		}

		private long linesWithin(MethodTree method) {
			LineMap map = this.unit.getLineMap();
			long begin = map.getLineNumber(this.positions.getStartPosition(this.unit, method.getBody()));
			long end = map.getLineNumber(this.positions.getEndPosition(this.unit, method.getBody()) - 1);
			return Math.max(0, end - begin - 1);
		}

	}

	private static final class InMemory extends SimpleJavaFileObject {

		private final String name;

		private final String text;

		InMemory(String name, String text) {
			super(URI.create("string:///" + name.replace(' ', '_') + ".java"), JavaFileObject.Kind.SOURCE);
			this.name = name;
			this.text = text;
		}

		static InMemory of(Path file) {
			try {
				return new InMemory(file.toString(), Files.readString(file));
			}
			catch (IOException ex) {
				throw new UncheckedIOException(ex);
			}
		}

		@Override
		public CharSequence getCharContent(boolean ignoreEncodingErrors) {
			return this.text;
		}

	}

}
