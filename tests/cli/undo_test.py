"""Whole imports listed and taken back by herleid-cli."""
from program import MAPPING, ProgramTest, main


class Undo(ProgramTest):
    def test_an_import_is_listed_undone_and_can_be_done_again(self):
        project, sales = self.create(), self.some_sales(200)
        self.succeed("import", project, sales, "--mapping", MAPPING)
        listed = self.succeed("imports", project).json
        self.assertEqual([(i["number"], i["kind"], i["accepted"], i["undone"]) for i in listed],
                         [(1, "sales", 200, False)])
        undone = self.succeed("undo", project, "--reason", "the wrong year").json
        self.assertEqual((undone["import"], undone["removed_sales"], undone["removed_properties"]), (1, 200, 200))
        self.assertTrue(self.succeed("imports", project).json[0]["undone"])
        last = self.succeed("log", project).json[-1]
        self.assertEqual((last["action"], last["reason"]), ("undo_import", "the wrong year"))
        self.succeed("import", project, sales, "--mapping", MAPPING)
        self.assertEqual([i["number"] for i in self.succeed("imports", project).json], [1, 2])

    def test_what_cannot_be_undone_is_said_with_its_reason(self):
        project, sales = self.create(), self.some_sales(50)
        self.fail_with(["undo", project], "import 0")
        self.succeed("import", project, sales, "--mapping", MAPPING)
        self.fail_with(["undo", project, "--import", "7"], "import 7")
        self.succeed("undo", project, "--import", "1")
        self.fail_with(["undo", project, "--import", "1"], "undone before")

    def test_the_texts_are_for_people(self):
        project, sales = self.create(), self.some_sales(50)
        self.assertIn("Nothing was imported", self.succeed("imports", project, "--text").out)
        self.succeed("import", project, sales, "--mapping", MAPPING)
        self.assertIn("some.csv (sales): accepted 50", self.succeed("imports", project, "--text").out)
        self.assertIn("Verwijderd: woningen 50", self.succeed("undo", project, "--text", "--lang", "nl").out)
        self.assertIn("undone", self.succeed("imports", project, "--text").out)


if __name__ == "__main__":
    main("__main__")
