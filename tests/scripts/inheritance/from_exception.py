class AppError(Exception):
    def __init__(self, code, message):
        super().__init__(message)
        self.code = code

class NotFound(AppError):
    pass

try:
    raise NotFound(404, "no such page")
except AppError as error:
    print(type(error).__name__, error.code, error, error.args)  # expect: NotFound 404 no such page ('no such page',)
