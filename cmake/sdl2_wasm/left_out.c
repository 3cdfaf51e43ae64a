// Stand-ins for parts of SDL that something names and that a window with a WebGL canvas never reaches: copying
// between surfaces and game controllers. Without them the page is 150 KB of wasm lighter.
#include "SDL.h"

// Surfaces: nothing is ever blitted, stretched, packed or converted.
int SDL_CalculateBlit(SDL_Surface *surface) { (void)surface; return SDL_Unsupported(); }
int SDL_RLESurface(SDL_Surface *surface) { (void)surface; return SDL_Unsupported(); }
void SDL_UnRLESurface(SDL_Surface *surface, int recode) { (void)surface; (void)recode; }

int SDL_SoftStretch(SDL_Surface *src, const SDL_Rect *from, SDL_Surface *dst, const SDL_Rect *to)
{
    (void)src; (void)from; (void)dst; (void)to;
    return SDL_Unsupported();
}
int SDL_SoftStretchLinear(SDL_Surface *src, const SDL_Rect *from, SDL_Surface *dst, const SDL_Rect *to)
{
    return SDL_SoftStretch(src, from, dst, to);
}

#define NO_CONVERSION(name)                                                                              \
    int name(int w, int h, Uint32 f, const void *src, int src_pitch, Uint32 t, void *dst, int dst_pitch) \
    {                                                                                                    \
        (void)w; (void)h; (void)f; (void)src; (void)src_pitch; (void)t; (void)dst; (void)dst_pitch;      \
        return SDL_Unsupported();                                                                        \
    }
NO_CONVERSION(SDL_ConvertPixels_RGB_to_YUV)
NO_CONVERSION(SDL_ConvertPixels_YUV_to_RGB)
NO_CONVERSION(SDL_ConvertPixels_YUV_to_YUV)

// Game controllers: there is none. ImGui's back end asks.
int SDL_NumJoysticks(void) { return 0; }
SDL_bool SDL_IsGameController(int index) { (void)index; return SDL_FALSE; }
SDL_GameController *SDL_GameControllerOpen(int index) { (void)index; return NULL; }
void SDL_GameControllerClose(SDL_GameController *controller) { (void)controller; }
Sint16 SDL_GameControllerGetAxis(SDL_GameController *controller, SDL_GameControllerAxis axis)
{
    (void)controller; (void)axis;
    return 0;
}
Uint8 SDL_GameControllerGetButton(SDL_GameController *controller, SDL_GameControllerButton button)
{
    (void)controller; (void)button;
    return 0;
}
